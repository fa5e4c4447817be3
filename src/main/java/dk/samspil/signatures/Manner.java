package dk.samspil.signatures;

/** How it is shown that a name under a text is its owner's. */
public enum Manner {
    /** With a passkey, used for this alone. */
    PASSKEY,
    /** With a code that was sent to the signatory's own mailbox a moment before. */
    MAIL,
    /** With a pen; each of the other parties gives its word for it. */
    PAPER
}
