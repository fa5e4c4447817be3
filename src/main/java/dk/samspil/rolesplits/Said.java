package dk.samspil.rolesplits;

import dk.samspil.collaborations.Party;

/** What one party says of one task. */
record Said(Party party, Assessment assessment) {}
