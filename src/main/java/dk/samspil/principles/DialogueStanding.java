package dk.samspil.principles;

/** How far an organisation is in a dialogue. */
public enum DialogueStanding {
    /** It has not said anything yet. */
    ASKED,
    IN,
    /** Not this time, which is a good answer too. */
    ASIDE
}
