package dk.samspil.signatures;

import dk.samspil.agreements.Agreement;
import dk.samspil.agreements.Edition;

/** A signed and sealed agreement, to be taken along. */
public record SealedPage(Agreement agreement, Edition edition, String path) {}
