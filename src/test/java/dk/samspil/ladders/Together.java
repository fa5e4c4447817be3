package dk.samspil.ladders;

import static dk.samspil.Cast.INGE;
import static dk.samspil.Cast.KAREN;
import static dk.samspil.Cast.YUSUF;

import dk.samspil.Cast;
import dk.samspil.access.Actor;
import dk.samspil.access.Ids;
import dk.samspil.access.LinkPurpose;
import dk.samspil.access.Links;
import dk.samspil.access.PlaceId;
import dk.samspil.collaborations.Collaborations;
import dk.samspil.collaborations.ContactPerson;
import dk.samspil.collaborations.Form;
import dk.samspil.collaborations.Guest;
import dk.samspil.collaborations.NewCollaboration;
import dk.samspil.collaborations.Parties;
import dk.samspil.collaborations.Phase;
import dk.samspil.collaborations.RoundId;
import dk.samspil.collaborations.Voice;
import dk.samspil.reference.TargetGroup;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.transaction.support.TransactionTemplate;

/** Karen, Yusuf and Inge in a collaboration, a new one for each test. */
class Together {

    static final LocalDate DUE = LocalDate.of(2026, 12, 4);

    private final Collaborations collaborations;
    private final Parties parties;
    private final Ladders ladders;
    private final Links links;
    private final TransactionTemplate transaction;
    private final Ids ids;

    Together(
            Collaborations collaborations,
            Parties parties,
            Ladders ladders,
            Links links,
            TransactionTemplate transaction,
            Ids ids) {
        this.collaborations = collaborations;
        this.parties = parties;
        this.ladders = ladders;
        this.links = links;
        this.transaction = transaction;
        this.ids = ids;
    }

    PlaceId begin() {
        var place = new PlaceId(ids.next());
        KAREN.does(() -> collaborations.start(new NewCollaboration(
                place,
                "Demensindsatsen i Nørreby",
                "At mennesker med demens og deres nærmeste har nogen at være sammen med.",
                List.of(TargetGroup.values()[0]),
                "0370",
                "Nørreby",
                null,
                Form.NETWORK,
                Phase.EVERYDAY,
                contact(KAREN))));
        join(place, YUSUF);
        join(place, INGE);
        return place;
    }

    RoundId ask(PlaceId place) {
        return ask(place, DUE);
    }

    RoundId ask(PlaceId place, LocalDate due) {
        return KAREN.asks(() -> ladders.ask(place, due));
    }

    void marks(Cast person, RoundId round, Mark mark) {
        person.does(() -> ladders.mark(round, Voice.own(), mark, 0));
    }

    /** As in the drawn page: Kommunen on 4, Solgården on 3, Naboer on 2. */
    RoundId shown(PlaceId place) {
        var round = ask(place);
        marks(KAREN, round, mark(Step.COOPERATION, "Vi deler opgaverne.", Step.PARTNERSHIP));
        marks(YUSUF, round, mark(Step.DIALOGUE, "Vi taler godt sammen.", Step.COOPERATION));
        marks(INGE, round, mark(Step.KNOWLEDGE, "Vi bliver sjældent spurgt.", Step.COOPERATION));
        return round;
    }

    /** The path of a link to answer with, as the mail would have it. */
    String linkFor(Cast person, PlaceId place, RoundId round) {
        return new Actor.Job("test", person.organisation())
                .call(() -> transaction.execute(status -> links.mint(
                        LinkPurpose.LADDER,
                        person.organisation(),
                        place,
                        round.value(),
                        person.fullName(),
                        person.name() + "@naboer.example")));
    }

    void leave(PlaceId place, Cast person) {
        person.does(() -> parties.leave(place));
    }

    static Mark mark(Step now, String why, Step wanted) {
        return new Mark(now, why, null, "", wanted, "", Map.of());
    }

    private void join(PlaceId place, Cast person) {
        var hat = person.hat();
        var invitation = KAREN.asks(() -> parties.invite(
                place,
                new Guest(
                        person.organisation(),
                        hat.name(),
                        hat.shortName(),
                        hat.side(),
                        person.fullName(),
                        "",
                        "10203040",
                        "")));
        person.does(() -> parties.accept(invitation.id(), contact(person), Voice.own()));
    }

    private static ContactPerson contact(Cast person) {
        return new ContactPerson(person.fullName(), "", "10203040", "", "", "", "");
    }
}
