package dk.samspil.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samspil.SamspilModuleTest;
import dk.samspil.TestClock;
import dk.samspil.access.Actor;
import dk.samspil.access.Hat;
import dk.samspil.access.Ids;
import dk.samspil.access.Link;
import dk.samspil.access.LinkPurpose;
import dk.samspil.access.NotHere;
import dk.samspil.access.OrganisationId;
import dk.samspil.access.PersonId;
import dk.samspil.access.PlaceId;
import dk.samspil.access.Role;
import dk.samspil.access.Seats;
import dk.samspil.access.Side;
import dk.samspil.access.UnitId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@SamspilModuleTest
class FilesTest {

    private final OrganisationId municipality = new OrganisationId(UUID.randomUUID());
    private final OrganisationId association = new OrganisationId(UUID.randomUUID());
    private final UnitId north = new UnitId(UUID.randomUUID());
    private final UnitId south = new UnitId(UUID.randomUUID());

    private final Actor birthe = person(municipality, List.of());
    private final Actor birthesColleague = person(municipality, List.of());
    private final Actor karen = person(association, List.of());
    private final Actor eve = person(new OrganisationId(UUID.randomUUID()), List.of());

    @Autowired
    Files files;

    @Autowired
    Seats seats;

    @Autowired
    Ids ids;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void ownFilesAreOpenedByColleaguesAndNotByEve() {
        var id = store(birthe, Shelf.own());

        assertThat(open(birthesColleague, id).bytes()).isEqualTo(UploadTest.PDF);
        assertThatThrownBy(() -> open(karen, id)).isInstanceOf(NotHere.class);
        assertThatThrownBy(() -> open(eve, id)).isInstanceOf(NotHere.class);
        assertThatThrownBy(() -> eve.call(() -> files.show(id))).isInstanceOf(NotHere.class);
    }

    @Test
    void aUnitsFilesStayInTheUnit() {
        var id = store(person(municipality, List.of(north)), Shelf.of(north));

        assertThat(open(birthe, id)).isNotNull();
        assertThatThrownBy(() -> open(person(municipality, List.of(south)), id)).isInstanceOf(NotHere.class);
    }

    @Test
    void sharedFilesAreOpenedByThoseWhoSitThereAndNotByEve() {
        var place = placeOfBoth();
        var id = store(birthe, Shelf.sharedIn(place));

        assertThat(open(karen, id).name()).isEqualTo("Referat.pdf");
        assertThatThrownBy(() -> open(eve, id)).isInstanceOf(NotHere.class);
    }

    @Test
    void whoHasLeftThePlaceHasLeftItsFilesToo() {
        var place = placeOfBoth();
        var id = store(birthe, Shelf.sharedIn(place));
        in(karen, () -> seats.withdraw(place, association));

        assertThatThrownBy(() -> open(karen, id)).isInstanceOf(NotHere.class);
    }

    @Test
    void aLinkOpensWhatIsSharedWhereItLeadsAndNothingElse() {
        var place = placeOfBoth();
        var shared = store(birthe, Shelf.sharedIn(place));
        var own = store(karen, Shelf.own());
        var holder = new Actor.LinkHolder(new Link(
                ids.next(),
                LinkPurpose.SIX_ANSWERS,
                association,
                place,
                ids.next(),
                "Karen",
                "karen@naboer.example",
                TestClock.START));

        assertThat(open(holder, shared)).isNotNull();
        assertThatThrownBy(() -> open(holder, own)).isInstanceOf(NotHere.class);
    }

    @Test
    void eveCannotPutAFileWhereSheHasNoSeat() {
        var place = placeOfBoth();
        assertThatThrownBy(() -> store(eve, Shelf.sharedIn(place))).isInstanceOf(DataAccessException.class);
    }

    @Test
    void sendingTheFormTwiceKeepsOneFileAndOneLineInTheJournal() {
        var id = store(birthe, Shelf.own());
        birthe.run(() -> files.store(id, Shelf.own(), UploadTest.referat()));

        assertThat(journalled(birthe, id)).isOne();
        assertThat(journalled(eve, id)).isZero();
    }

    @Test
    void aPageCanSayWhatItIs() {
        var id = store(birthe, Shelf.own());
        assertThat(birthe.call(() -> files.show(id)))
                .isEqualTo(new StoredFile(id, "Referat.pdf", FileKind.PDF, UploadTest.PDF.length, TestClock.START));
    }

    private PlaceId placeOfBoth() {
        var place = new PlaceId(ids.next());
        in(birthe, () -> {
            seats.takeFirst(place, null);
            seats.grant(place, association);
        });
        return place;
    }

    private UUID store(Actor actor, Shelf shelf) {
        var id = ids.next();
        actor.run(() -> files.store(id, shelf, UploadTest.referat()));
        return id;
    }

    private FileContent open(Actor actor, UUID id) {
        return actor.call(() -> files.content(id));
    }

    private int journalled(Actor actor, UUID id) {
        var count = jdbc.sql("select count(*) from journal.entry where subject = ? and what = 'documents.stored'")
                .param(id);
        return actor.call(
                () -> transaction.execute(status -> count.query(Integer.class).single()));
    }

    private void in(Actor actor, Runnable work) {
        actor.run(() -> transaction.executeWithoutResult(status -> work.run()));
    }

    private static Actor person(OrganisationId organisation, List<UnitId> units) {
        var hat = new Hat(organisation, "Nørreby", "Nørreby", Side.AUTHORITY, units, Set.of(Role.COORDINATOR), null);
        return new Actor.Person(new PersonId(UUID.randomUUID()), "Birthe", hat, List.of(hat));
    }
}
