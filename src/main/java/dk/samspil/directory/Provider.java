package dk.samspil.directory;

import dk.samspil.access.Side;

/** Who stands behind an offer, by the name they had when they last touched it. */
public record Provider(String name, String shortName, Side side) {}
