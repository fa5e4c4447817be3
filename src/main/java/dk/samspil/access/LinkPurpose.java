package dk.samspil.access;

/** What a link in an e-mail can answer; {@code path} is where it opens. */
public enum LinkPurpose {
    /** An invitation into a collaboration. */
    INVITATION("invitation"),
    /** The six answers about a collaboration that exists. */
    SIX_ANSWERS("svar"),
    /** A mark on the ladder. */
    LADDER("trappen"),
    /** Who does what, as one party sees it. */
    ROLE_SPLIT("roller"),
    /** How a party understands the others. */
    UNDERSTANDING("udgangspunkt"),
    /** Whether a party knows itself in what the others have written about it. */
    FIT("forstaaet"),
    /** A yes or a no to what the parties might say together of a task. */
    PROPOSAL("forslag"),
    /** How a party wants to hold together with the others. */
    FORM("form"),
    /** Whether a party comes to a meeting. */
    MEETING("moede"),
    /** To which meetings of a row a party comes. */
    SERIES("moeder"),
    /** How it goes with what a party does differently. */
    GOES("gaar-det"),
    /** Whether the minutes of a meeting are right. */
    MINUTES("referat"),
    /** Whether a party has heard and approved the text of an agreement. */
    AGREEMENT_APPROVAL("aftalegodkendelse"),
    /** Who signs an agreement for a party. */
    SIGNATORIES("hvem-skriver-under"),
    /** Reading an agreement and signing it; open until it is signed, since the mailbox is asked once more. */
    SIGNATURE("underskrift"),
    /** Whether it is right that an agreement was signed on paper. */
    SIGNED_PAPER("papir"),
    /** A sealed agreement, for those who agreed; open for as long as a link lives. */
    SEALED("aftale"),
    /** Whether a voluntary centre may act for a small association. */
    MANDATE("fuldmagt"),
    /** Stopping that, at once; open for as long as the mandate lives. */
    MANDATE_STOP("fuldmagt-stop"),
    /** How a party sees the four principles. */
    PRINCIPLES("principper"),
    /** Whether a party backs the local frame. */
    BACKING("ramme"),
    /** A meeting of a whole field: whether one comes, and all that is said around it. */
    SOUNDING("dialogmoede"),
    /** What a party says to the draft of an agreement; as often as it likes while it is written. */
    AGREEMENT_DRAFT("aftaleudkast"),
    /** Whether something of an agreement may be shown outside its room. */
    RELEASE("frigivelse"),
    /** Becoming a member of an organisation. */
    MEMBERSHIP("medlem");

    private final String path;

    LinkPurpose(String path) {
        this.path = path;
    }

    public String path() {
        return path;
    }

    /** It asks whoever answers for a party, and passes on with that; the rest is one person's own, or kept. */
    boolean asksTheParty() {
        return switch (this) {
            case SIGNATURE, SEALED, MANDATE_STOP, MEMBERSHIP -> false;
            default -> true;
        };
    }
}
