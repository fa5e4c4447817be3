package dk.samspil.accounts;

/** How often a person wants mails that can wait; each chooses. Never more than one a day. */
public enum Digest {
    DAILY,
    WEEKLY,
    NEVER
}
