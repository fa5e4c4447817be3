package dk.samspil.principles;

import static dk.samspil.Cast.EVE;
import static dk.samspil.Cast.INGE;
import static dk.samspil.Cast.KAREN;
import static dk.samspil.Cast.YUSUF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samspil.SamspilModuleTest;
import dk.samspil.Town;
import dk.samspil.access.Actor;
import dk.samspil.access.NotHere;
import dk.samspil.access.PlaceId;
import dk.samspil.collaborations.Voice;
import dk.samspil.web.Refusal;
import dk.samspil.web.Stale;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** An edition that stands keeps its words; those who back it are named, and silence is neither yes nor no. */
@SamspilModuleTest
@Import({Town.class, Talking.class})
class EditionsTest {

    private static final LocalDate NEXT = LocalDate.of(2027, 12, 1);

    @Autowired
    Talking talking;

    @Autowired
    Editions editions;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    Edition edition;
    PlaceId place;

    @BeforeEach
    void theFirstStands() {
        edition = talking.stands();
        place = edition.place();
    }

    @Test
    void itsWordsNeverChangeNotEvenFromBehind() {
        assertThatThrownBy(() -> KAREN.does(
                        () -> editions.write(place, 1, new FrameLine(Principle.TRUST, "Noget andet", "", 1))))
                .isInstanceOf(Refusal.class);
        int changed = KAREN.asks(() -> transaction.execute(
                status -> jdbc.sql("update principles.line set words = 'Noget andet' where edition = :id")
                        .param("id", edition.id())
                        .update()));
        assertThat(changed).isZero();
    }

    @Test
    void theNextBeginsFromIt() {
        KAREN.does(() -> editions.begin(place));
        KAREN.does(() -> editions.begin(place));
        assertThat(YUSUF.asks(() -> editions.of(place))).hasSize(2);
        assertThat(YUSUF.asks(() -> editions.edition(place, 2))
                        .line(Principle.TRUST)
                        .words())
                .isEqualTo("Vi mødes hver måned.");

        INGE.does(() -> editions.write(place, 2, new FrameLine(Principle.TRUST, "Hver anden uge.", "", 1)));
        assertThatThrownBy(() ->
                        YUSUF.does(() -> editions.write(place, 2, new FrameLine(Principle.TRUST, "Hvert år.", "", 1))))
                .isInstanceOf(Stale.class);
        assertThat(INGE.asks(() -> editions.edition(place, 1))
                        .line(Principle.TRUST)
                        .words())
                .isEqualTo("Vi mødes hver måned.");
        assertThatThrownBy(() -> INGE.does(() -> editions.begin(place))).isInstanceOf(NotHere.class);
    }

    @Test
    void itStandsAsTheHostsWithTheNamesOfThoseWhoBackIt() {
        INGE.does(() -> editions.back(edition.id(), Voice.own(), true, ""));
        INGE.does(() -> editions.back(edition.id(), Voice.own(), true, ""));
        KAREN.does(() -> editions.back(
                edition.id(), Voice.onThePhone(YUSUF.organisation(), "Yusuf Demir"), false, "Vi vil se tiden an."));

        assertThat(INGE.asks(() -> editions.edition(place, 1)).backers())
                .extracting(Backer::name)
                .containsExactly("Naboer i Nørreby", "Nørreby Kommune");
        INGE.does(() -> editions.back(edition.id(), Voice.own(), false, "Vi tænker os om."));
        assertThat(INGE.asks(() -> editions.edition(place, 1)).backers()).hasSize(1);
        assertThat(KAREN.asks(() -> editions.backings(edition.id()))).hasSize(2);
        assertThatThrownBy(() -> KAREN.does(() -> editions.back(edition.id(), Voice.own(), true, "")))
                .isInstanceOf(NotHere.class);
    }

    @Test
    void everybodyReadsItOnlyWhenTheHostLaysItOpen() {
        var visitor = new Actor.Visitor();
        assertThatThrownBy(() -> visitor.call(() -> editions.published(place))).isInstanceOf(NotHere.class);
        KAREN.does(() -> editions.publish(place, 1, true));

        var read = visitor.call(() -> editions.published(place));
        assertThat(read.line(Principle.TRUST).words()).isEqualTo("Vi mødes hver måned.");
        assertThat(read.backers()).extracting(Backer::name).containsExactly("Nørreby Kommune");
        assertThat(visitor.call(() -> editions.backings(edition.id()))).isEmpty();

        KAREN.does(() -> editions.begin(place));
        assertThat(visitor.call(() -> editions.published(place)).number()).isEqualTo(1);
        assertThatThrownBy(() -> visitor.call(() -> editions.edition(place, 2))).isInstanceOf(NotHere.class);
        KAREN.does(() -> editions.publish(place, 1, false));
        assertThatThrownBy(() -> visitor.call(() -> editions.published(place))).isInstanceOf(NotHere.class);
    }

    @Test
    void nothingStandsBlankOrWithoutADayToLookAgain() {
        var other = talking.isShown();
        assertThatThrownBy(() -> KAREN.does(() -> editions.stand(other, 1, Policy.NONE, NEXT)))
                .isInstanceOf(Refusal.class);
        KAREN.does(() -> editions.write(other, 1, new FrameLine(Principle.SYSTEM, "Et møde.", "", 0)));
        assertThatThrownBy(() -> KAREN.does(() -> editions.stand(other, 1, Policy.NONE, LocalDate.of(2020, 1, 1))))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> INGE.does(() -> editions.stand(other, 1, Policy.NONE, NEXT)))
                .isInstanceOf(NotHere.class);
    }

    @Test
    void eveSeesNothingAndSaysNothing() {
        assertThat(EVE.asks(() -> editions.of(place))).isEmpty();
        assertThatThrownBy(() -> EVE.asks(() -> editions.edition(edition.id()))).isInstanceOf(NotHere.class);
        assertThatThrownBy(() -> EVE.does(() -> editions.back(edition.id(), Voice.own(), true, "")))
                .isInstanceOf(NotHere.class);
        KAREN.does(() -> editions.publish(place, 1, true));
        assertThatThrownBy(() -> EVE.does(() -> editions.back(edition.id(), Voice.own(), true, "")))
                .isInstanceOf(NotHere.class);
        assertThatThrownBy(() -> EVE.does(() -> editions.publish(place, 1, false)))
                .isInstanceOf(NotHere.class);
    }
}
