package dk.samspil.rolesplits;

import dk.samspil.access.OrganisationId;
import dk.samspil.access.PlaceId;
import dk.samspil.collaborations.Collaborations;
import dk.samspil.collaborations.Party;
import dk.samspil.collaborations.Room;
import dk.samspil.rounds.Round;
import dk.samspil.rounds.RoundKind;
import dk.samspil.rounds.Rounds;
import dk.samspil.web.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the rooms above need to know of proposals: whom they wait for, and what a letter says of them. */
@Service
public class StandingProposals {

    private final Collaborations collaborations;
    private final Rounds rounds;
    private final SplitTaskRepository tasks;
    private final ProposalRepository proposals;

    StandingProposals(
            Collaborations collaborations, Rounds rounds, SplitTaskRepository tasks, ProposalRepository proposals) {
        this.collaborations = collaborations;
        this.rounds = rounds;
        this.tasks = tasks;
        this.proposals = proposals;
    }

    /** Those of the newest round whose task is on the map; also for one who is on the way out. Four statements. */
    @Transactional(readOnly = true)
    public List<ProposalGlance> in(PlaceId place) {
        return rounds.current(place, RoundKind.ROLE_SPLIT)
                .map(round -> in(collaborations.fromTheDoor(place), round))
                .orElse(List.of());
    }

    /** The one about this task, if there is one. */
    @Transactional(readOnly = true)
    public Optional<ProposalGlance> of(PlaceId place, UUID task) {
        return in(place).stream().filter(one -> one.task().equals(task)).findFirst();
    }

    /** What is proposed of a task, line by line: what they call it, who does what, and from when. */
    @Transactional(readOnly = true)
    public List<String> lines(PlaceId place, ProposalGlance glance, Texts t) {
        var lines = new ArrayList<String>();
        proposals.of(place, glance.round()).stream()
                .filter(one -> one.task().equals(glance.task()))
                .map(Proposal::text)
                .forEach(text -> {
                    lines.add(text.called(t));
                    Cell.of(Lane.in(collaborations.fromTheDoor(place), t), text.lanes()).stream()
                            .filter(cell -> !cell.isEmpty())
                            .map(cell -> t.get("rolesplits.line", cell.lane(), cell.words()))
                            .forEach(lines::add);
                });
        return lines;
    }

    private List<ProposalGlance> in(Room room, Round round) {
        var titles = tasks.of(room.place()).stream().collect(Collectors.toMap(SplitTask::id, SplitTask::title));
        var deciding = RoleSplit.deciding(room, round).stream()
                .map(Party::organisation)
                .toList();
        return proposals.of(room.place(), round.id()).stream()
                .filter(proposal -> titles.containsKey(proposal.task()))
                .map(proposal -> glance(proposal, titles, deciding))
                .toList();
    }

    private static ProposalGlance glance(Proposal proposal, Map<UUID, String> titles, List<OrganisationId> deciding) {
        return new ProposalGlance(
                proposal.round(),
                proposal.task(),
                titles.getOrDefault(proposal.task(), ""),
                proposal.text().words(),
                proposal.by(),
                proposal.text().from(),
                deciding.stream().filter(proposal::waitsFor).toList(),
                proposal.replies().entrySet().stream()
                        .filter(reply -> !reply.getValue().isYes() && deciding.contains(reply.getKey()))
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, reply -> reply.getValue().words())),
                proposal.isAgreed(),
                proposal.waitsToBeCarriedOut());
    }
}
