package dk.samspil.house;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ArchitecturePictureTest {

    private static final Rooms ROOMS = Rooms.ofTheHouse();

    @Test
    void thePictureOfTheHouseIsTheHouse() {
        Passage.in("docs/architecture.md", "picture").says(ROOMS.picture());
    }

    @Test
    void theReadmeNamesEveryRoomWithItsSentence() {
        Passage.in("README.md", "rooms").says(ROOMS.list());
    }

    @Test
    void everyRoomSaysInASentenceWhatItIsFor() {
        assertThat(ROOMS.list().lines()).allMatch(line -> line.matches("- `\\w+`: \\p{Lu}.*\\."));
    }

    @Test
    void aSentenceMayTakeTwoLines() {
        assertThat(Rooms.sentence("/** What waits. */\npackage tasks;")).isEqualTo("What waits.");
        assertThat(Rooms.sentence("/**\n * What waits,\n * and for whom.\n */")).isEqualTo("What waits, and for whom.");
        assertThat(Rooms.sentence("/** Only in {@code demo}. */")).isEqualTo("Only in `demo`.");
        assertThat(Rooms.sentence("package tasks;")).isEmpty();
    }
}
