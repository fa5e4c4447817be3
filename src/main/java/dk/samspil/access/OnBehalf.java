package dk.samspil.access;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/**
 * That a hat is lent: its wearer comes from another organisation and acts with a mandate (fuldmagt), until a day.
 *
 * @param from where the wearer works
 * @param name what that organisation is called
 */
public record OnBehalf(UUID mandate, OrganisationId from, String name, LocalDate until) {

    /**
     * What a mandate is for: what the contact person does in collaborations and meetings, and the clarification. Never
     * people and roles, what is published or approved, nor whatever would let the wearer speak for yet another.
     */
    private static final Set<Permission> MAY =
            EnumSet.of(Permission.OWN_ACCOUNT, Permission.SEE, Permission.ANSWER, Permission.CLARIFY);

    boolean may(Permission permission) {
        return MAY.contains(permission);
    }

    /** The wearer's name as the others read it, and as it is stored: "Asta Lind, Frivilligcenter Nørreby". */
    String signed(String person) {
        return person + ", " + name;
    }
}
