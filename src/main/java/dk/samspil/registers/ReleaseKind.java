package dk.samspil.registers;

/** What of an agreement can be shown outside its room, each with a yes of its own from every party. */
public enum ReleaseKind {
    /** A few sentences in the register. */
    SUMMARY("offentligt"),
    /** The clauses, without names, for others to begin with. */
    REUSE("genbrug"),
    /** A press text. */
    PRESS("presse");

    private final String path;

    ReleaseKind(String path) {
        this.path = path;
    }

    /** Its page, below the agreement's own. */
    public String path() {
        return path;
    }
}
