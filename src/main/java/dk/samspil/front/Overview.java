package dk.samspil.front;

import dk.samspil.access.Actor;
import dk.samspil.access.PlaceId;
import dk.samspil.agreed.Agreed;
import dk.samspil.agreements.Agreements;
import dk.samspil.collaborations.Collaborations;
import dk.samspil.collaborations.Offered;
import dk.samspil.ladders.Ladders;
import dk.samspil.meetings.Meetings;
import dk.samspil.rolesplits.RoleSplits;
import dk.samspil.rounds.Round;
import dk.samspil.rounds.RoundKind;
import dk.samspil.rounds.Rounds;
import dk.samspil.tasks.Tasks;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads a room's overview in one transaction, a statement for each question it answers. */
@Component
class Overview {

    private final Collaborations collaborations;
    private final Rounds rounds;
    private final Ladders ladders;
    private final RoleSplits roleSplits;
    private final Agreed agreed;
    private final Agreements agreements;
    private final Tasks tasks;
    private final Offered offered;
    private final Meetings meetings;

    Overview(
            Collaborations collaborations,
            Rounds rounds,
            Ladders ladders,
            RoleSplits roleSplits,
            Agreed agreed,
            Agreements agreements,
            Tasks tasks,
            Offered offered,
            Meetings meetings) {
        this.collaborations = collaborations;
        this.rounds = rounds;
        this.ladders = ladders;
        this.roleSplits = roleSplits;
        this.agreed = agreed;
        this.agreements = agreements;
        this.tasks = tasks;
        this.offered = offered;
        this.meetings = meetings;
    }

    @Transactional(readOnly = true)
    OverviewPage of(PlaceId place) {
        var room = collaborations.room(place);
        var asked = rounds.newest(place);
        return new OverviewPage(
                room,
                Actor.currentOrganisation(),
                rounds.today(),
                newest(asked, RoundKind.SIX_ANSWERS).orElse(null),
                newest(asked, RoundKind.LADDER)
                        .map(round -> ladders.onOverview(room, round))
                        .orElse(null),
                newest(asked, RoundKind.ROLE_SPLIT)
                        .map(round -> roleSplits.onOverview(room, round))
                        .orElse(null),
                agreed.lines(place),
                agreements.glances(place),
                tasks.waiting(place),
                offered.in(room),
                meetings.next(place).stream().findFirst().orElse(null));
    }

    private static Optional<Round> newest(List<Round> asked, RoundKind kind) {
        return asked.stream().filter(round -> round.kind() == kind).findFirst();
    }
}
