package dk.samspil.understandings;

import dk.samspil.access.Actor;
import dk.samspil.access.OrganisationId;
import dk.samspil.access.PlaceId;
import dk.samspil.clarifications.Clarifications;
import dk.samspil.collaborations.Collaborations;
import dk.samspil.collaborations.Party;
import dk.samspil.collaborations.RoomHead;
import dk.samspil.rounds.Round;
import dk.samspil.rounds.RoundKind;
import dk.samspil.rounds.Rounds;
import dk.samspil.web.Frame;
import dk.samspil.web.Problems;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads in one transaction what the parties have written about each other, and what each has shared of itself. */
@Component
class UnderstandingPages {

    /** Two weeks: long enough for a board that meets, short enough to be remembered. */
    private static final int DAYS = 14;

    private final Collaborations collaborations;
    private final Rounds rounds;
    private final Understandings understandings;
    private final Clarifications clarifications;

    UnderstandingPages(
            Collaborations collaborations,
            Rounds rounds,
            Understandings understandings,
            Clarifications clarifications) {
        this.collaborations = collaborations;
        this.rounds = rounds;
        this.understandings = understandings;
        this.clarifications = clarifications;
    }

    @Transactional(readOnly = true)
    public UnderstandingPage of(PlaceId place, Frame frame) {
        return page(
                place,
                Actor.currentOrganisation(),
                rounds.current(place, RoundKind.UNDERSTANDING).orElse(null),
                frame);
    }

    /** One round, as a party sees it that says something with a link or on the phone. */
    @Transactional(readOnly = true)
    public UnderstandingPage of(Round round, OrganisationId own, Frame frame) {
        return page(round.place(), own, round, frame);
    }

    private UnderstandingPage page(PlaceId place, OrganisationId own, @Nullable Round round, Frame frame) {
        var t = frame.t();
        var room = collaborations.room(place);
        var responses = round == null ? List.<Response>of() : understandings.responses(round.id());
        return new UnderstandingPage(
                t,
                new RoomHead(room, t.get("understandings.title"), t.get("understandings.lead")),
                own,
                round,
                rounds.today(),
                round == null ? List.of() : understandings.visible(round.id()),
                responses,
                clarifications.publicProfiles(
                        room.active().stream().map(Party::organisation).toList()),
                suggested().toString(),
                ResponseForm.of(responses.stream()
                        .filter(one -> one.organisation().equals(own))
                        .toList()),
                Problems.none(),
                null);
    }

    LocalDate suggested() {
        return rounds.today().plusDays(DAYS);
    }
}
