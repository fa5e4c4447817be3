package dk.samspil.ladders;

/** What marks a coordinated interplay (ODA 4.2, step 4): six signs to look for, and no test to pass. */
public enum Characteristic {
    SHARED_VIEW,
    INSIGHT,
    FITTED_OFFERS,
    CLEAR_TASKS,
    AGREEMENT,
    ANCHORING
}
