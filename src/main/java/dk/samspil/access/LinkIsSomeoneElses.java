package dk.samspil.access;

/** A link was opened by somebody who is signed in as another person: the page says whose it is, and asks. */
public class LinkIsSomeoneElses extends RuntimeException {

    private final transient Link link;
    private final String signedInAs;

    LinkIsSomeoneElses(Link link, String signedInAs) {
        super("The link belongs to somebody else than the one signed in");
        this.link = link;
        this.signedInAs = signedInAs;
    }

    public Link link() {
        return link;
    }

    public String signedInAs() {
        return signedInAs;
    }
}
