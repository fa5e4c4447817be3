package dk.samspil.access;

/** It does not exist, or it is not yours: the answer is the same, so that addresses cannot be guessed. Becomes a 404. */
public class NotHere extends RuntimeException {

    public NotHere() {
        super("Not here, or not yours");
    }
}
