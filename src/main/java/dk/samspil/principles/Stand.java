package dk.samspil.principles;

/** Where a party finds that they stand with a principle. None of them is wrong. */
public enum Stand {
    WELL("success"),
    PARTLY("open"),
    NOT_YET("empty");

    private final String badge;

    Stand(String badge) {
        this.badge = badge;
    }

    public String badge() {
        return badge;
    }
}
