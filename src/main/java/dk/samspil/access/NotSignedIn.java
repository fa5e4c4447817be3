package dk.samspil.access;

/** The page is for somebody we know. Becomes the sign-in page, which leads back. */
public class NotSignedIn extends RuntimeException {

    public NotSignedIn() {
        super("Nobody is signed in");
    }
}
