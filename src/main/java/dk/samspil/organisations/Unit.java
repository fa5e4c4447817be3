package dk.samspil.organisations;

import dk.samspil.access.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * A part of an organisation (enhed): a district, a team, a house.
 *
 * @param depth how far down the tree it stands, from 0
 */
record Unit(UnitId id, @Nullable UnitId parent, String name, int depth, int version) {}
