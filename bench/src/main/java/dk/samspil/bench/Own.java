package dk.samspil.bench;

/** One of a person's own collaborations, and a meeting that has been held in it. */
record Own(String place, String meeting) {}
