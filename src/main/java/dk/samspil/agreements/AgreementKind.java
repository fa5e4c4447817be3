package dk.samspil.agreements;

/** How much is written down. None is better than another, and one can become another with the next edition. */
public enum AgreementKind {
    /** One page, for an evening. */
    LIGHT,
    /** A collaboration agreement (samspilsaftale): the fourth step of the ladder. */
    FULL,
    /** A partnership agreement (partnerskabsaftale): the fifth, with what the parties run together. */
    PARTNERSHIP
}
