package dk.samspil.rounds;

import dk.samspil.access.LinkPurpose;
import java.util.Optional;

/** What a round asks about. {@code path} is where it lives in the room. */
public enum RoundKind {
    SIX_ANSWERS("svar", LinkPurpose.SIX_ANSWERS),
    LADDER("trappen", LinkPurpose.LADDER),
    ROLE_SPLIT("roller", LinkPurpose.ROLE_SPLIT),
    UNDERSTANDING("plan/udgangspunkt", LinkPurpose.UNDERSTANDING);

    private final String path;
    private final LinkPurpose link;

    RoundKind(String path, LinkPurpose link) {
        this.path = path;
        this.link = link;
    }

    public String path() {
        return path;
    }

    public LinkPurpose link() {
        return link;
    }

    /** What there is to say with a link when the answers lie open; elsewhere the parties talk. */
    public Optional<LinkPurpose> afterwards() {
        return this == UNDERSTANDING ? Optional.of(LinkPurpose.FIT) : Optional.empty();
    }
}
