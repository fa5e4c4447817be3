package dk.samspil.clarifications;

/** Who may come to read an answer. It belongs to the question, so that nobody has to think of it while writing. */
enum Audience {
    /** Others, once the organisation has chosen to share ("kan deles"). */
    SHAREABLE,
    /** The organisation alone, always ("kun jer"). */
    INTERNAL
}
