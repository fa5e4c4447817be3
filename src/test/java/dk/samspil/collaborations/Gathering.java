package dk.samspil.collaborations;

import static dk.samspil.Cast.INGE;
import static dk.samspil.Cast.KAREN;
import static dk.samspil.Cast.YUSUF;

import dk.samspil.Cast;
import dk.samspil.TestDatabase;
import dk.samspil.access.Actor;
import dk.samspil.access.Ids;
import dk.samspil.access.LinkPurpose;
import dk.samspil.access.Links;
import dk.samspil.access.PlaceId;
import dk.samspil.reference.TargetGroup;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Brings the cast into a collaboration, a new one for each test. They come by themselves; nobody writes an invitation. */
public class Gathering {

    public static final String NAME = "Demensindsatsen i Nørreby";
    public static final LocalDate DUE = LocalDate.of(2026, 12, 4);

    private final Collaborations collaborations;
    private final Parties parties;
    private final Links links;
    private final TransactionTemplate transaction;
    private final Ids ids;

    Gathering(Collaborations collaborations, Parties parties, Links links, TransactionTemplate transaction, Ids ids) {
        this.collaborations = collaborations;
        this.parties = parties;
        this.links = links;
        this.transaction = transaction;
        this.ids = ids;
    }

    /** They sign in, and read their mails, at these addresses. */
    public static void haveAccounts(JdbcClient jdbc, Cast... people) {
        var builder = JdbcClient.create(TestDatabase.as(
                "postgres",
                jdbc.sql("select current_database()").query(String.class).single()));
        for (var one : people) {
            builder.sql("""
                            insert into accounts.account (id, address, name, language, handle, created_at)
                            values (:id, :address, :name, 'DA', convert_to(:name, 'UTF8'), now()) on conflict do nothing""")
                    .param("id", one.id().value())
                    .param("address", addressOf(one))
                    .param("name", one.fullName())
                    .update();
        }
    }

    public static String addressOf(Cast person) {
        return person.name().toLowerCase(Locale.ROOT) + "@noerreby.example";
    }

    /** Karen's, with nobody else in it. */
    public PlaceId alone() {
        var place = new PlaceId(ids.next());
        KAREN.does(() -> collaborations.start(begun(place)));
        return place;
    }

    /** Karen, Yusuf and Inge. */
    public PlaceId ofThree() {
        var place = alone();
        join(place, YUSUF);
        join(place, INGE);
        return place;
    }

    /** A seat is kept, and not taken yet. */
    public void expect(PlaceId place, Cast person) {
        KAREN.does(() -> transaction.executeWithoutResult(status -> parties.expect(place, party(person))));
    }

    public void join(PlaceId place, Cast person) {
        expect(place, person);
        person.does(() -> transaction.executeWithoutResult(
                status -> parties.join(place, person.organisation(), contact(person), Channel.SELF)));
    }

    public void leave(PlaceId place, Cast person) {
        person.does(() -> parties.leave(place));
    }

    /** The path of a link, as the mail would have it. */
    public String link(LinkPurpose purpose, Cast person, PlaceId place, UUID subject) {
        return new Actor.Job("test", person.organisation())
                .call(() -> transaction.execute(status -> links.mint(
                        purpose, person.organisation(), place, subject, person.fullName(), "naboer@naboer.example")));
    }

    /** Somebody who has opened that link. */
    public Actor.LinkHolder holder(String path) {
        return new Actor.LinkHolder(((Links.Opened.Valid) links.open(path.replaceFirst(".*/", ""))).link());
    }

    public static ContactPerson contact(Cast person) {
        return new ContactPerson(person.fullName(), "", "10203040", "", "", "", "");
    }

    static NewCollaboration begun(PlaceId place) {
        return new NewCollaboration(
                place,
                NAME,
                "At mennesker med demens og deres nærmeste har nogen at være sammen med.",
                List.of(TargetGroup.values()[0]),
                null,
                "",
                null,
                Form.NETWORK,
                Phase.EVERYDAY,
                contact(KAREN));
    }

    private static Party party(Cast person) {
        var hat = person.hat();
        return new Party(
                person.organisation(),
                hat.name(),
                hat.shortName(),
                hat.side(),
                PartyStatus.INVITED,
                true,
                contact(person),
                1);
    }
}
