package dk.samspil.ladders;

/** What a party looks at when it says where they stand. */
public enum EvidenceKind {
    MEETING,
    AGREEMENT,
    CONTACT_PERSON,
    OFFER,
    OTHER
}
