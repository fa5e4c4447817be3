package dk.samspil.mandates;

/** How an association said yes. */
public enum HowGiven {
    /** Signed in. */
    SELF,
    LINK,
    /** To the consultant, who took it down. */
    PHONE
}
