package dk.samspil.principles;

/** The four principles for good interplay (2025), each in our own words and with a question to talk about. */
public enum Principle {
    /** Trust, and respect for what each of us can. */
    TRUST,
    /** People take part, each in their own way. */
    PARTICIPANTS,
    /** The courage to say who does what. */
    COURAGE,
    /** Working together is a settled part of the work. */
    SYSTEM
}
