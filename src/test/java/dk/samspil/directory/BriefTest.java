package dk.samspil.directory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BriefTest {

    @Test
    void whatFitsStaysAsItIs() {
        assertThat(Brief.of("Vi går en tur.\nHver tirsdag.", 40)).isEqualTo("Vi går en tur. Hver tirsdag.");
    }

    @Test
    void wholeSentencesComeFirst() {
        assertThat(Brief.of("Vi går en tur. Bagefter er der kaffe og kage hos Inge.", 30))
                .isEqualTo("Vi går en tur.");
    }

    @Test
    void thenWholeWords() {
        assertThat(Brief.of("Bagefter er der kaffe og kage", 20)).isEqualTo("Bagefter er der…");
    }

    @Test
    void anEmojiIsNeverHalved() {
        var brief = Brief.of("🙂".repeat(30), 21);
        assertThat(brief).endsWith("🙂…").hasSizeLessThanOrEqualTo(21);
    }
}
