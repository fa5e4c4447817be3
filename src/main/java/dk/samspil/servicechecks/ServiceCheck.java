package dk.samspil.servicechecks;

import dk.samspil.reference.Need;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One's own service check ("servicetjek") as it stands; the parts nobody has written are null. */
record ServiceCheck(
        @Nullable Saved<GroupSize> size,
        Map<Need, Saved<ServiceLine>> lines,
        @Nullable Saved<Arrangement> arrangement,
        @Nullable Saved<Approval> approval) {

    /** Somebody has written in it since it was approved, so that the approval is of something older. */
    boolean changedSinceApproval() {
        return approval != null && writtenAt().anyMatch(at -> at.isAfter(approval.at()));
    }

    private Stream<Instant> writtenAt() {
        var parts = Stream.concat(Stream.of(size, arrangement).filter(part -> part != null), lines.values().stream());
        return parts.map(Saved::at);
    }
}
