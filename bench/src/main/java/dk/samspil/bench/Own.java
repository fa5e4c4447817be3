package dk.samspil.bench;

/** One of a person's own collaborations, a meeting that has been held in it, and a clause of the agreement that is being written. */
record Own(String place, String meeting, String agreement, String clause) {}
