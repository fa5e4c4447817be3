package dk.samspil.access;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One membership, worn: the organisation whose eyes a person sees with, and how far those eyes reach.
 *
 * @param shortName what the others call it in a sentence ("Kommunen", "Naboer")
 * @param units the unit and all below it; empty means the whole organisation
 * @param helpLine null where no voluntary centre covers the municipality
 */
public record Hat(
        OrganisationId organisation,
        String name,
        String shortName,
        Side side,
        List<UnitId> units,
        Set<Role> roles,
        @Nullable HelpLine helpLine) {

    public boolean may(Permission permission) {
        return Role.permissionsOf(roles).contains(permission);
    }
}
