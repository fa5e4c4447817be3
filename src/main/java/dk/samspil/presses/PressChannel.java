package dk.samspil.presses;

/** Where a press text can be sent or shown. */
public enum PressChannel {
    LOCAL_PAPER,
    MUNICIPAL_SITE,
    OWN_SITE,
    SOCIAL_MEDIA,
    CLINIC_SCREENS,
    LIBRARY,
    PHARMACIES
}
