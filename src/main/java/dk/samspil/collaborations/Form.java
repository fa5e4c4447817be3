package dk.samspil.collaborations;

/** How a collaboration is held together (ODA 4.2): both are equal, and neither is forced. */
public enum Form {
    UNDECIDED,
    /** Network-based (netværksbaseret): spoken, perhaps with a short memo. */
    NETWORK,
    /** Agreement-based (aftalebaseret): written down. */
    WRITTEN
}
