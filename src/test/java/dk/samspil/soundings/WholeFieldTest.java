package dk.samspil.soundings;

import static dk.samspil.Cast.INGE;
import static dk.samspil.Cast.KAREN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import dk.samspil.Cast;
import dk.samspil.Doors;
import dk.samspil.SamspilTest;
import dk.samspil.Statements;
import dk.samspil.Town;
import dk.samspil.access.PlaceId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A meeting that many are asked to: each page asks the database the same few questions, and is read in both languages. */
@SamspilTest
@Import({Town.class, FieldMeeting.class, Statements.class})
class WholeFieldTest {

    /** A dozen, less the one for the memberships and the one for the session. */
    private static final int MOST = 12 - 2;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Statements statements;

    @Autowired
    FieldMeeting field;

    Doors doors;
    PlaceId id;
    String path;

    @BeforeEach
    void manyAreAsked() {
        doors = new Doors(mvc);
        id = field.call();
        path = Sounding.path(id);
        field.chooses(id, 120);
        field.asks(id, INGE);
    }

    @Test
    void aPageAsksTheDatabaseTheSameHoweverManyThereAre() {
        for (var one : hosts()) {
            assertFew(KAREN, one);
        }
        for (var one : guests()) {
            assertFew(INGE, one);
        }
    }

    @Test
    void itIsReadInEnglishToo() {
        hosts().forEach(one -> assertEnglish(KAREN, one));
        guests().forEach(one -> assertEnglish(INGE, one));
    }

    private List<String> hosts() {
        return List.of("/dialogmoeder", path, path + "/deltagere", path + "/inviterede", path + "/udsendelse");
    }

    private List<String> guests() {
        return List.of("/dialogmoeder", path, path + "/svar", path + "/deltagere");
    }

    private void assertFew(Cast person, String page) {
        statements.begin();
        assertThat(doors.look(person, page)).as(page).hasStatusOk();
        assertThat(statements.asked()).as(page).hasSizeLessThanOrEqualTo(MOST);
    }

    private void assertEnglish(Cast person, String page) {
        var reader = user(person.id().toString());
        assertThat(mvc.get()
                        .uri(page)
                        .header("Accept-Language", "en")
                        .with(reader)
                        .exchange())
                .as(page)
                .hasStatusOk()
                .bodyText()
                .contains("lang=\"en\"");
    }
}
