package dk.samspil.collaborations;

/** A party's way in and out of a collaboration. */
public enum PartyStatus {
    INVITED,
    ACTIVE,
    DECLINED,
    LEFT
}
