package dk.samspil.paths;

import dk.samspil.collaborations.Phase;
import dk.samspil.collaborations.Room;
import dk.samspil.collaborations.RoomHead;
import dk.samspil.web.Conflict;
import dk.samspil.web.Fields;
import dk.samspil.web.Option;
import dk.samspil.web.Problems;
import dk.samspil.web.Texts;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The path of a collaboration: the phase it is in stands open, the others are folded. */
public record PlanPage(
        RoomHead head,
        List<PhasePart> phases,
        DecideForm decide,
        Problems decideProblems,
        AddForm add,
        Problems addProblems,
        @Nullable Conflict conflict) {

    public Room room() {
        return head.room();
    }

    public PhasePart current() {
        return phases.get(room().phase().ordinal());
    }

    public List<PhasePart> others() {
        return phases.stream().filter(one -> one != current()).toList();
    }

    /** The number of the last decision, for the form that adds the next. */
    int last() {
        return Paths.last(
                phases.stream().flatMap(phase -> phase.decisions().stream()).toList());
    }

    public List<String> stages(Texts t) {
        return Arrays.stream(Phase.values()).map(phase -> t.of(phase, "short")).toList();
    }

    public List<Option> outcomes(Texts t) {
        return Option.of(t, Outcome.possible(room()).toArray(Outcome[]::new));
    }

    /** Whether a pause can be chosen now, and an end must be said. */
    public boolean mayPause() {
        return Outcome.possible(room()).contains(Outcome.PAUSE);
    }

    public Fields decideFields(Texts t) {
        return new Fields(t, "paths.decide", decideProblems);
    }

    public Fields addFields(Texts t) {
        return new Fields(t, "paths.add", addProblems);
    }

    /** Both forms' problems, for the summary on top. */
    public Problems problems() {
        return decideProblems.any() ? decideProblems : addProblems;
    }

    PlanPage with(DecideForm typed, Problems problems, @Nullable Conflict meanwhile) {
        return new PlanPage(head, phases, typed, problems, add, addProblems, meanwhile);
    }

    PlanPage with(AddForm typed, Problems problems) {
        return new PlanPage(head, phases, decide, decideProblems, typed, problems, conflict);
    }
}
