package dk.samspil.access;

/** The page was read, or the form was written, with other eyes than one's own now: nothing is done in the wrong name. */
public class OtherEyes extends RuntimeException {

    private final String organisation;
    private final boolean gone;

    private OtherEyes(String organisation, boolean gone) {
        super("The hat is another than it was");
        this.organisation = organisation;
        this.gone = gone;
    }

    /** The hat that was worn is one's own no longer. */
    static OtherEyes gone(String organisation) {
        return new OtherEyes(organisation, true);
    }

    /** One has put on another hat since; {@code organisation} is the one the form was written for. */
    static OtherEyes changed(String organisation) {
        return new OtherEyes(organisation, false);
    }

    public String organisation() {
        return organisation;
    }

    public boolean isGone() {
        return gone;
    }
}
