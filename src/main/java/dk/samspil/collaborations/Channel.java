package dk.samspil.collaborations;

/** How an answer came: the telephone counts as much as the screen. */
public enum Channel {
    /** Signed in. */
    SELF,
    /** By a link in an e-mail, without an account. */
    LINK,
    /** Said on the phone, entered by a colleague; a receipt goes by mail. */
    PHONE
}
