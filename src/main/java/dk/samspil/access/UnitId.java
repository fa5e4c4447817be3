package dk.samspil.access;

import java.util.UUID;

/** A part of an organisation (a department, a care home team, a branch): part of the access scope from the first table on. */
public record UnitId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
