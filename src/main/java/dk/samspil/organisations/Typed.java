package dk.samspil.organisations;

import dk.samspil.access.Role;
import dk.samspil.access.UnitId;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a form sends, as what it means; nothing for what cannot be read. */
final class Typed {

    private Typed() {}

    static Optional<UUID> id(@Nullable String typed) {
        try {
            return typed == null || typed.isEmpty() ? Optional.empty() : Optional.of(UUID.fromString(typed));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    static @Nullable UnitId unit(@Nullable String typed) {
        return id(typed).map(UnitId::new).orElse(null);
    }

    static Optional<OrganisationKind> kind(@Nullable String typed) {
        return Arrays.stream(OrganisationKind.values())
                .filter(kind -> kind.name().equals(typed))
                .findFirst();
    }

    static Set<Role> roles(@Nullable Collection<String> typed) {
        return Arrays.stream(Role.values())
                .filter(role -> typed != null && typed.contains(role.name()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The page of a list; the first for anything that cannot be one. */
    static int page(@Nullable Integer typed) {
        return typed == null ? 1 : Math.clamp(typed, 1, 10_000);
    }

    static List<String> names(Collection<? extends Enum<?>> values) {
        return values.stream().map(Enum::name).toList();
    }

    /** An optional text: null where nothing was written. */
    static @Nullable String text(@Nullable String typed) {
        return typed == null || typed.isEmpty() ? null : typed;
    }
}
