package dk.samspil.access;

/** What a page may ask for. Roles bundle them, per organisation; see {@link Role}. */
public enum Permission {
    /** Whatever concerns only oneself: one's account, one's own extract of the journal, switching hats. */
    OWN_ACCOUNT,
    /** See one's organisation, its collaborations and what waits. */
    SEE,
    /** See who works here, and whom else one's organisation lets act in its name. */
    SEE_PEOPLE,
    /** Answer for the organisation: ladder, role split, six answers, invitations. */
    ANSWER,
    /** Start a collaboration, invite parties, edit what the parties share, leave. */
    COLLABORATE,
    /** Write the organisation's clarification, its service check and its checklist. */
    CLARIFY,
    /** Write and publish offers. */
    OFFER,
    /** Record that the board or the committee has approved. */
    APPROVE,
    /** Invite people, give roles, end memberships, edit units and the organisation itself. */
    ADMINISTER,
    /** Confirm that another organisation is what it says. */
    CONFIRM,
    /** Read the organisation's journal. */
    READ_JOURNAL
}
