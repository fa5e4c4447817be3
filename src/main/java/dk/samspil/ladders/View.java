package dk.samspil.ladders;

import dk.samspil.collaborations.Party;

/** One party and how it sees things. */
record View(Party party, Mark mark) {}
