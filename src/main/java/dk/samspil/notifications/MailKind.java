package dk.samspil.notifications;

/** What a mail is about; its texts stand under its name. */
enum MailKind {
    /** A link to sign in with. */
    SIGN_IN
}
