package dk.samspil.mandates;

import static dk.samspil.Cast.ASTA;
import static dk.samspil.Cast.KAREN;

import dk.samspil.Cast;
import dk.samspil.access.Actor;
import dk.samspil.access.Hat;
import dk.samspil.access.Ids;
import dk.samspil.access.LinkPurpose;
import dk.samspil.access.Links;
import dk.samspil.access.OrganisationId;
import dk.samspil.access.Wardrobe;
import dk.samspil.organisations.NewOrganisation;
import dk.samspil.organisations.OrganisationKind;
import dk.samspil.organisations.Organisations;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.transaction.support.TransactionTemplate;

/** The knitters have no account: Karen has introduced them, and Asta asks for their mandate. */
public class Lending {

    public static final String KNITTERS = "Strikkeklubben i Nørreby";
    public static final LocalDate UNTIL = LocalDate.of(2027, 5, 1);

    private final Organisations organisations;
    private final Asking asking;
    private final Giving giving;
    private final Mandates mandates;
    private final Links links;
    private final Wardrobe wardrobe;
    private final TransactionTemplate transaction;
    private final Ids ids;

    Lending(
            Organisations organisations,
            Asking asking,
            Giving giving,
            Mandates mandates,
            Links links,
            Wardrobe wardrobe,
            TransactionTemplate transaction,
            Ids ids) {
        this.organisations = organisations;
        this.asking = asking;
        this.giving = giving;
        this.mandates = mandates;
        this.links = links;
        this.wardrobe = wardrobe;
        this.transaction = transaction;
        this.ids = ids;
    }

    /** A group of its own for each test. */
    public OrganisationId knitters(String address) {
        return KAREN.asks(() -> organisations.introduce(new NewOrganisation(
                OrganisationKind.GROUP, KNITTERS, "Strikkeklubben", "0370", "Ulla Maske", address, null)));
    }

    public String newAddress() {
        return "ulla-" + ids.next() + "@strik.example";
    }

    Question question(String address) {
        return new Question(ids.next(), "Strikkerne", "Ulla Maske", address, UNTIL, "Så kan I nøjes med at strikke.");
    }

    public UUID asked(String address) {
        var question = question(address);
        ASTA.does(() -> asking.ask(question));
        return question.id();
    }

    /** Asked, and answered with the link. */
    public UUID given(OrganisationId knitters, String address) {
        var id = asked(address);
        accepts(knitters, id);
        return id;
    }

    /** Somebody with an account gives one to the centre, and this colleague there takes it on. */
    public UUID gives(Cast giver, Cast taker) {
        var id = ids.next();
        giver.does(() -> giving.give(id, taker.organisation(), UNTIL, "Vi drukner i breve."));
        taker.does(() -> giving.take(id));
        return id;
    }

    public void accepts(OrganisationId association, UUID mandate) {
        var holder = holder(LinkPurpose.MANDATE, association, mandate);
        holder.run(() -> giving.accept(mandate, "Ulla Maske", UNTIL, holder.link()));
    }

    public String link(LinkPurpose purpose, OrganisationId association, UUID mandate) {
        var place = new dk.samspil.access.PlaceId(mandate);
        return new Actor.Job("test", association)
                .call(() -> transaction.execute(status ->
                        links.mint(purpose, association, place, mandate, "Ulla Maske", "ulla@strik.example")));
    }

    public Actor.LinkHolder holder(LinkPurpose purpose, OrganisationId association, UUID mandate) {
        var path = link(purpose, association, mandate);
        return new Actor.LinkHolder(((Links.Opened.Valid) links.open(path.replaceFirst(".*/", ""))).link());
    }

    public void stops(OrganisationId association, UUID mandate) {
        holder(LinkPurpose.MANDATE_STOP, association, mandate).run(() -> mandates.stop(mandate));
    }

    /** Which hats others have lent somebody today. */
    public List<Hat> lentTo(Cast person) {
        return wardrobe.of(person.id()).stream()
                .filter(hat -> hat.onBehalf() != null)
                .toList();
    }

    /** Somebody with that association's hat on. */
    public Actor.Person onBehalf(Cast person, OrganisationId association) {
        var hat = lentTo(person).stream()
                .filter(one -> one.organisation().equals(association))
                .findFirst()
                .orElseThrow();
        return Actor.Person.wearing(person.id(), person.fullName(), hat, wardrobe.of(person.id()));
    }
}
