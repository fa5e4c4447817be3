package dk.samspil.collaborations;

import static dk.samspil.Cast.EVE;
import static dk.samspil.Cast.INGE;
import static dk.samspil.Cast.KAREN;
import static dk.samspil.Cast.METTE;
import static dk.samspil.Cast.YUSUF;
import static dk.samspil.collaborations.Gathering.contact;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samspil.Cast;
import dk.samspil.SamspilModuleTest;
import dk.samspil.access.NotHere;
import dk.samspil.access.PlaceId;
import dk.samspil.web.Stale;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@SamspilModuleTest
@Import(Gathering.class)
class PartiesTest {

    @Autowired
    Gathering gathering;

    @Autowired
    Collaborations collaborations;

    @Autowired
    Parties parties;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void startedTwiceItIsOneCollaboration() {
        var place = gathering.alone();
        KAREN.does(() -> collaborations.start(Gathering.begun(place)));

        assertThat(cards(METTE)).filteredOn(card -> card.place().equals(place)).hasSize(1);
    }

    @Test
    void nobodyStartsInSomebodyElsesPlace() {
        var place = gathering.alone();

        assertThatThrownBy(() -> EVE.does(() -> collaborations.start(Gathering.begun(place))))
                .isInstanceOf(NotHere.class);
    }

    @Test
    void whoLeavesSeesNothingOfItAnyMore() {
        var place = gathering.ofThree();
        gathering.leave(place, INGE);

        assertThatThrownBy(() -> INGE.asks(() -> collaborations.room(place))).isInstanceOf(NotHere.class);
        assertThat(cards(INGE)).noneMatch(card -> card.place().equals(place));
        assertThat(rows(INGE, "access.seat", place)).isZero();
        assertThat(KAREN.asks(() -> collaborations.room(place)).active()).hasSize(2);
    }

    @Test
    void twoColleaguesAtOnceLoseNoContactPerson() {
        var place = gathering.alone();
        METTE.does(() -> parties.introduce(place, contact(METTE), 1));
        METTE.does(() -> parties.introduce(place, contact(METTE), 1));

        assertThatThrownBy(() -> KAREN.does(() -> parties.introduce(place, contact(INGE), 1)))
                .isInstanceOf(Stale.class);
    }

    @Test
    void twoPartiesAtOnceLoseNoDescription() {
        var place = gathering.ofThree();
        var room = KAREN.asks(() -> collaborations.room(place));
        var renamed = new Room(
                place,
                "Demens sammen",
                room.purpose(),
                room.targetGroups(),
                "0370",
                "Havnen",
                Gathering.DUE.minusYears(3),
                Form.WRITTEN,
                Phase.LAUNCH,
                room.state(),
                room.pausedUntil(),
                room.parties(),
                room.offers(),
                room.version());
        INGE.does(() -> collaborations.describe(renamed));
        INGE.does(() -> collaborations.describe(renamed));

        assertThat(cards(YUSUF)).anyMatch(card -> card.name().equals("Demens sammen"));
        assertThatThrownBy(() -> KAREN.does(() -> collaborations.describe(room)))
                .isInstanceOf(Stale.class);
        assertThatThrownBy(() -> EVE.does(() -> collaborations.describe(renamed)))
                .isInstanceOf(NotHere.class);
    }

    private List<Card> cards(Cast person) {
        return person.asks(() -> collaborations.cards(1));
    }

    private int rows(Cast person, String table, PlaceId place) {
        return person.asks(
                () -> transaction.execute(status -> jdbc.sql("select count(*) from " + table + " where place = :place")
                        .param("place", place.value())
                        .query(Integer.class)
                        .single()));
    }
}
