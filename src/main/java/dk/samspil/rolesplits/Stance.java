package dk.samspil.rolesplits;

/** What a party says to a proposal. */
public enum Stance {
    YES,
    /** It sees it otherwise, and says how: somebody writes the proposal anew. */
    OTHERWISE
}
