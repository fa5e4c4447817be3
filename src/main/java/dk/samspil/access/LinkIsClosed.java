package dk.samspil.access;

/** A link that cannot answer (any more); the page says which and what to do instead. */
public class LinkIsClosed extends RuntimeException {

    private final transient Links.Opened state;

    public LinkIsClosed(Links.Opened state) {
        super("The link cannot answer: " + state.getClass().getSimpleName());
        this.state = state;
    }

    public Links.Opened state() {
        return state;
    }
}
