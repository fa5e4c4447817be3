package dk.samspil.clarifications;

/** How far an edition has come: written, heard by the members, approved by those who decide. */
public enum ClarificationState {
    DRAFT,
    HEARD,
    APPROVED;

    /** An approved edition stays as it was approved. One that was heard may still change: that is what hearing people is for. */
    boolean open() {
        return this != APPROVED;
    }
}
