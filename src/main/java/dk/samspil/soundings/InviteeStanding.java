package dk.samspil.soundings;

/** Which of those who are asked the host looks at. */
public enum InviteeStanding {
    ALL("true"),
    UNASKED("sent_at is null"),
    SILENT("sent_at is not null and coming is null"),
    YES("coming = 'YES'"),
    MAYBE("coming = 'MAYBE'"),
    NO("coming = 'NO'"),
    /** Somebody has to call them. */
    UNREACHABLE("contact_address = ''");

    private final String condition;

    InviteeStanding(String condition) {
        this.condition = condition;
    }

    String condition() {
        return condition;
    }
}
