package dk.samspil.mandates;

import dk.samspil.access.OrganisationId;
import dk.samspil.access.Side;
import dk.samspil.organisations.OrganisationKind;

/**
 * An organisation that can be asked at an address.
 *
 * @param hasAnybody whether somebody there could sign in and say it themselves
 */
record Reached(OrganisationId organisation, String name, OrganisationKind kind, boolean hasAnybody) {

    /** Associations, groups and others who have few to do it; an authority and a provider speak for themselves. */
    boolean mayBeHelped() {
        return mayBeHelped(kind.side()) && kind != OrganisationKind.VOLUNTARY_CENTRE;
    }

    static boolean mayBeHelped(Side side) {
        return side == Side.VOLUNTARY || side == Side.CITIZEN;
    }
}
