package dk.samspil.partnerships;

/** How a steering group decides (beslutningsregel). */
public enum DecisionRule {
    CONSENSUS,
    /** Each side has a majority of its own for it. */
    EACH_SIDE,
    MAJORITY,
    /** In the parties' own words. */
    OTHER
}
