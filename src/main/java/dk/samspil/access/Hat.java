package dk.samspil.access;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One membership or one mandate, worn: the organisation whose eyes a person sees with, and how far those eyes reach.
 *
 * @param shortName what the others call it in a sentence ("Kommunen", "Naboer")
 * @param units the unit and all below it; empty means the whole organisation
 * @param roles what a member is there; a mandate gives no role
 * @param helpLine null where no voluntary centre covers the municipality
 * @param onBehalf null for one's own
 */
public record Hat(
        OrganisationId organisation,
        String name,
        String shortName,
        Side side,
        List<UnitId> units,
        Set<Role> roles,
        @Nullable HelpLine helpLine,
        @Nullable OnBehalf onBehalf) {

    /** One's own. */
    public Hat(
            OrganisationId organisation,
            String name,
            String shortName,
            Side side,
            List<UnitId> units,
            Set<Role> roles,
            @Nullable HelpLine helpLine) {
        this(organisation, name, shortName, side, units, roles, helpLine, null);
    }

    public boolean may(Permission permission) {
        return onBehalf == null ? Role.permissionsOf(roles).contains(permission) : onBehalf.may(permission);
    }
}
