package dk.samspil.database;

/** Why Samspil does not start, in plain words, and what to do about it. */
public class CannotStart extends RuntimeException {

    private final String remedy;

    public CannotStart(String why, String remedy) {
        super(why);
        this.remedy = remedy;
    }

    public CannotStart(String why, String remedy, Throwable cause) {
        super(why, cause);
        this.remedy = remedy;
    }

    String remedy() {
        return remedy;
    }
}
