package dk.samspil.collaborations;

/** How firmly something is agreed. None of them is better: a spoken word is an agreement too. */
public enum Standing {
    /** Still being talked about. */
    OPEN,
    SAID,
    WRITTEN,
    SIGNED
}
