package dk.samspil.organisations;

import dk.samspil.access.UnitId;
import java.util.Map;

/** Who belongs to the own organisation's units: implemented where people are kept. */
public interface UnitPeople {

    /** How many members each has; those without any are left out. */
    Map<UnitId, Integer> members();

    /** Whether anybody still belongs to it: a member, somebody invited, a contact person. */
    boolean anyIn(UnitId unit);
}
