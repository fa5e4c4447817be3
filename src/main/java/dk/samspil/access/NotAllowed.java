package dk.samspil.access;

/** Signed in, at home in the organisation, but without the permission the page needs. Becomes a 403 that says who can help. */
public class NotAllowed extends RuntimeException {

    private final Permission needed;

    public NotAllowed(Permission needed) {
        super("Needs " + needed);
        this.needed = needed;
    }

    public Permission needed() {
        return needed;
    }
}
