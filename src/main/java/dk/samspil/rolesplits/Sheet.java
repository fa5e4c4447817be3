package dk.samspil.rolesplits;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** What one party says of all tasks in a round. {@code version} is the one that was seen, 0 when there was nothing to see. */
public record Sheet(Map<UUID, Assessment> assessments, int version) {

    static Sheet of(List<GivenAssessment> given) {
        return new Sheet(
                given.stream().collect(Collectors.toMap(GivenAssessment::task, GivenAssessment::assessment)),
                given.stream().mapToInt(GivenAssessment::version).max().orElse(0));
    }

    Assessment on(SplitTask task) {
        return assessments.getOrDefault(task.id(), Assessment.NOTHING);
    }

    /** Whether something is chosen for it; not knowing yet is chosen too. */
    boolean answers(SplitTask task) {
        return on(task).situation() != null;
    }
}
