package dk.samspil.registers;

import dk.samspil.web.Prose;
import dk.samspil.web.Required;
import dk.samspil.web.Typed;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is to be offered, as it is chosen: {@code clauses} are those that may leave. */
public record ReuseForm(
        @Required(message = "registers.reuse.problem.about") @Prose(max = 300)
        String about,

        @Nullable List<UUID> clauses,
        @Nullable Integer version) {

    public ReuseForm {
        about = Typed.text(about);
        clauses = clauses == null
                ? List.of()
                : clauses.stream().filter(Objects::nonNull).toList();
    }

    Set<UUID> chosen() {
        return new HashSet<>(Objects.requireNonNull(clauses));
    }

    int seen() {
        return version == null ? 0 : version;
    }
}
