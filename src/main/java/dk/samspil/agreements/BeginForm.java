package dk.samspil.agreements;

import dk.samspil.access.OrganisationId;
import dk.samspil.web.Line;
import dk.samspil.web.Required;
import dk.samspil.web.Typed;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A new agreement, as it is typed; {@code id} is the agreement's and {@code edition} its first text's, so that sending twice begins once. */
public record BeginForm(
        @Nullable UUID id,
        @Nullable UUID edition,

        @Required(message = "agreements.begin.problem.name") @Line
        String name,

        @Line String kind,
        @Line String language,
        @Nullable List<UUID> between) {

    public BeginForm {
        name = Typed.text(name);
        kind = Typed.text(kind);
        language = Typed.text(language);
        between = between == null
                ? List.of()
                : between.stream().filter(Objects::nonNull).toList();
    }

    Set<OrganisationId> parties() {
        return Objects.requireNonNull(between).stream().map(OrganisationId::new).collect(Collectors.toSet());
    }

    public List<String> chosen() {
        return Objects.requireNonNull(between).stream().map(UUID::toString).toList();
    }
}
