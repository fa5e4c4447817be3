package dk.samspil.rolesplits;

import dk.samspil.access.NotHere;
import dk.samspil.access.OrganisationId;
import dk.samspil.collaborations.Party;
import dk.samspil.collaborations.Room;
import dk.samspil.rounds.OwnRounds;
import dk.samspil.rounds.Round;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A collaboration's role split as one party may see it: rounds newest first, tasks in their order, and what lies open to it. */
record RoleSplit(
        Room room,
        List<Round> rounds,
        List<SplitTask> tasks,
        List<GivenAssessment> given,
        List<Proposal> proposals,
        OrganisationId self,
        LocalDate today)
        implements OwnRounds {

    SplitTask task(UUID id) {
        return tasks.stream().filter(task -> task.id().equals(id)).findFirst().orElseThrow(NotHere::new);
    }

    List<SplitTask> tasks(Round round) {
        return tasks.stream().filter(task -> task.isAskedIn(round)).toList();
    }

    /** What is said of each task of a round. */
    List<OnTask> on(Round round) {
        return tasks(round).stream().map(task -> on(round, task)).toList();
    }

    OnTask on(Round round, SplitTask task) {
        var said = room.parties().stream()
                .sorted(Comparator.comparing(Party::side))
                .flatMap(party -> given(round, task, party).map(one -> new Said(party, one)).stream());
        return new OnTask(task, said.toList(), proposal(round, task.id()).orElse(null));
    }

    Optional<Proposal> proposal(Round round, UUID task) {
        return proposals.stream()
                .filter(one -> one.round().equals(round.id()) && one.task().equals(task))
                .findFirst();
    }

    /** What was last agreed of a task, in whichever round. */
    Optional<Proposal> agreed(SplitTask task) {
        return proposals.stream()
                .filter(one -> one.task().equals(task.id()) && one.isAgreed())
                .max(Comparator.comparing(Proposal::at));
    }

    /** Whose yes a joint answer needs: all who are in it now and were asked. One who came later is asked the next time. */
    List<Party> deciding(Round round) {
        return deciding(room, round);
    }

    static List<Party> deciding(Room room, Round round) {
        return room.active().stream()
                .filter(party -> round.asked(party.organisation()).isPresent())
                .toList();
    }

    Sheet own(Round round) {
        return Sheet.of(given.stream()
                .filter(one ->
                        one.round().equals(round.id()) && one.organisation().equals(self))
                .toList());
    }

    Tally tally(Round round) {
        return Tally.of(on(round).stream().map(OnTask::standing).toList());
    }

    private Optional<Assessment> given(Round round, SplitTask task, Party party) {
        return given.stream()
                .filter(one -> one.round().equals(round.id())
                        && one.task().equals(task.id())
                        && one.organisation().equals(party.organisation()))
                .map(GivenAssessment::assessment)
                .findFirst();
    }
}
