package dk.samspil.collaborations;

import static dk.samspil.Cast.INGE;
import static dk.samspil.Cast.KAREN;
import static dk.samspil.Cast.YUSUF;

import dk.samspil.Cast;
import dk.samspil.access.Actor;
import dk.samspil.access.Ids;
import dk.samspil.access.LinkPurpose;
import dk.samspil.access.Links;
import dk.samspil.access.PlaceId;
import dk.samspil.reference.TargetGroup;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.transaction.support.TransactionTemplate;

/** Brings the cast into a collaboration, a new one for each test. */
public class Gathering {

    public static final String NAME = "Demensindsatsen i Nørreby";
    public static final LocalDate DUE = LocalDate.of(2026, 12, 4);

    private final Collaborations collaborations;
    private final Parties parties;
    private final Rounds rounds;
    private final SixAnswers answers;
    private final Links links;
    private final TransactionTemplate transaction;
    private final Ids ids;

    Gathering(
            Collaborations collaborations,
            Parties parties,
            Rounds rounds,
            SixAnswers answers,
            Links links,
            TransactionTemplate transaction,
            Ids ids) {
        this.collaborations = collaborations;
        this.parties = parties;
        this.rounds = rounds;
        this.answers = answers;
        this.links = links;
        this.transaction = transaction;
        this.ids = ids;
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

    public Invitation invite(PlaceId place, Cast person) {
        return KAREN.asks(() -> parties.invite(place, guest(person)));
    }

    public void join(PlaceId place, Cast person) {
        var invitation = invite(place, person);
        person.does(() -> parties.accept(invitation.id(), contact(person), Voice.own()));
    }

    public RoundId ask(PlaceId place) {
        return KAREN.asks(() -> rounds.ask(place, RoundKind.SIX_ANSWERS, DUE));
    }

    public void answers(Cast person, RoundId round, View view, String words) {
        person.does(() -> answers.give(round, Voice.own(), all(view, words), 0));
    }

    /** The path of a link, as the mail would have it. */
    public String link(LinkPurpose purpose, Cast person, PlaceId place, UUID subject) {
        return new Actor.Job("test", person.organisation())
                .call(() -> transaction.execute(status -> links.mint(
                        purpose, person.organisation(), place, subject, person.fullName(), "naboer@naboer.example")));
    }

    /** Somebody who has opened that link. */
    Actor.LinkHolder holder(String path) {
        return new Actor.LinkHolder(((Links.Opened.Valid) links.open(path.replaceFirst(".*/", ""))).link());
    }

    static List<SixAnswers.Given> all(View view, String words) {
        return Arrays.stream(Question.values())
                .map(question -> new SixAnswers.Given(question, view, words))
                .toList();
    }

    static Guest guest(Cast person) {
        var hat = person.hat();
        return new Guest(
                person.organisation(), hat.name(), hat.shortName(), hat.side(), person.fullName(), "", "10203040", "");
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
}
