package dk.samspil.front;

import static dk.samspil.Browser.page;
import static dk.samspil.Cast.ASTA;
import static dk.samspil.Cast.EVE;
import static dk.samspil.Cast.INGE;
import static dk.samspil.Cast.KAREN;
import static dk.samspil.Cast.VERA;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.Cast;
import dk.samspil.Doors;
import dk.samspil.SamspilTest;
import dk.samspil.Town;
import dk.samspil.collaborations.Gathering;
import dk.samspil.mandates.Lending;
import dk.samspil.meetings.Convening;
import java.util.UUID;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;

/** Whoever acts for others sees on their own Min side that something waits there, and puts that hat on. */
@SamspilTest
@Import({Town.class, Doors.class, Gathering.class, Convening.class, Lending.class})
class LentHatsTest {

    @Autowired
    Doors doors;

    @Autowired
    Town town;

    @Autowired
    Gathering gathering;

    @Autowired
    Convening convening;

    @Autowired
    Lending lending;

    UUID mandate;

    @BeforeEach
    void ingeLendsAstaHerHat() {
        town.clears("tasks");
        town.clears("mandates");
        town.believes(ASTA);
        mandate = lending.gives(INGE, ASTA);
    }

    @Test
    void whatWaitsUnderALentHatIsCountedUntilTheMandateEnds() {
        assertThat(lent(ASTA)).isEmpty();
        var place = gathering.ofThree();
        convening.call(place);
        convening.call(place);

        assertThat(lent(ASTA).text()).contains("Naboer i Nørreby: 2 ting venter", "Handl på vegne af Naboer i Nørreby");
        var hat = lent(ASTA).select("button[name=organisation]").val();
        assertThat(hat).isEqualTo(INGE.organisation().toString());
        assertThat(doors.send(ASTA, "/hat", "organisation", hat)).hasStatus(HttpStatus.SEE_OTHER);

        lending.stops(INGE.organisation(), mandate);
        assertThat(lent(ASTA)).isEmpty();
    }

    @Test
    void nobodyElseIsToldWhatWaits() {
        convening.call(gathering.ofThree());
        for (var other : new Cast[] {EVE, VERA, KAREN, INGE}) {
            assertThat(lent(other)).as(other.fullName()).isEmpty();
        }
        assertThat(doors.send(EVE, "/hat", "organisation", INGE.organisation().toString()))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    private Elements lent(Cast person) {
        return page(doors.look(person, "/min-side")).select("section[aria-labelledby=lent]");
    }
}
