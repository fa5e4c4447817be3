package dk.samspil.people;

import dk.samspil.access.Role;
import dk.samspil.web.Texts;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A person's roles in an organisation, as forms, rows and readers have them. */
final class Roles {

    private Roles() {}

    /** What a form sends; what is no role is left out. */
    static Set<Role> typed(@Nullable Collection<String> typed) {
        return Arrays.stream(Role.values())
                .filter(role -> typed != null && typed.contains(role.name()))
                .collect(Collectors.toUnmodifiableSet());
    }

    static Set<Role> of(ResultSet row) throws SQLException {
        var roles = EnumSet.noneOf(Role.class);
        for (var name : (String[]) row.getArray("roles").getArray()) {
            roles.add(Role.valueOf(name));
        }
        return roles;
    }

    static List<String> names(Collection<Role> roles) {
        return roles.stream().sorted().map(Role::name).toList();
    }

    /** For a column of names. */
    static String[] array(Collection<Role> roles) {
        return names(roles).toArray(String[]::new);
    }

    static String words(Collection<Role> roles, Texts t) {
        return roles.stream().sorted().map(t::of).collect(Collectors.joining(", "));
    }
}
