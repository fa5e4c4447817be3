package dk.samspil.understandings;

/** Whether a party knows itself in what another has written about it. To be put right is no reproach: it is what the talk is for. */
public enum Fit {
    YES("success"),
    NOT_QUITE("open");

    private final String badge;

    Fit(String badge) {
        this.badge = badge;
    }

    public String badge() {
        return badge;
    }
}
