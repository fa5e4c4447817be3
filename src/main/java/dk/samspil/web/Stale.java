package dk.samspil.web;

/** Somebody else changed it since the form was shown. The door answers 409 with both versions; nobody's words are lost. */
public class Stale extends RuntimeException {

    public Stale() {
        super("Changed by somebody else in the meantime");
    }
}
