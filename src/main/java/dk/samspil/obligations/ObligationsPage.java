package dk.samspil.obligations;

import dk.samspil.collaborations.RoomHead;

/** All that an edition promises, with what has become of it. */
public record ObligationsPage(RoomHead head, ObligationList list) {}
