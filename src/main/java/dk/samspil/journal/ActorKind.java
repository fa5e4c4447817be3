package dk.samspil.journal;

/** Who can act; the names of the kinds of actor. */
enum ActorKind {
    PERSON,
    LINKHOLDER,
    JOB,
    VISITOR
}
