package dk.samspil.clauses;

import dk.samspil.web.LastChange;

/** A wording as it once was saved. */
record VariantVersion(int version, VariantText text, LastChange saved) {}
