package dk.samspil.mandates;

/** How a consultant comes to a mandate. */
public enum AskingWay {
    /** They are asked, and answer themselves. */
    MAIL,
    /** They have said yes, and get a receipt. */
    PHONE
}
