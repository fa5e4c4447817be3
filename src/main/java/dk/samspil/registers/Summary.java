package dk.samspil.registers;

/** What the parties would like everybody to know, in their own words. */
record Summary(String words, int version) {

    static final Summary NONE = new Summary("", 0);
}
