package dk.samspil.collaborations;

import dk.samspil.reference.TargetGroup;
import dk.samspil.web.Typed;
import dk.samspil.web.TypedDay;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a collaboration is, as it is typed: where it is started, and where it is said anew. */
public interface Described {

    String name();

    String purpose();

    @Nullable List<String> targetGroups();

    String municipality();

    String geography();

    String since();

    String phase();

    /** Those of the typed groups that are ours. */
    default List<TargetGroup> groups() {
        return Stream.ofNullable(targetGroups())
                .flatMap(List::stream)
                .flatMap(typed -> Typed.one(TargetGroup.class, typed).stream())
                .toList();
    }

    default @Nullable String municipalityCode() {
        return municipality().isEmpty() ? null : municipality();
    }

    default @Nullable LocalDate beginning() {
        return TypedDay.read(since()).orElse(null);
    }

    default Phase chosenPhase() {
        return Typed.one(Phase.class, phase()).orElse(Phase.EVERYDAY);
    }
}
