package dk.samspil.front;

import dk.samspil.access.Hat;

/** A hat one has been lent, and how many things wait for whoever puts it on. */
public record WaitingHat(Hat hat, int waiting) {}
