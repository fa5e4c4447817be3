package dk.samspil.mandates;

/**
 * What somebody sees who answered with a link.
 *
 * @param said a key under {@code notice.}
 * @param live whether somebody may act now; a mail with a way to stop it is under way
 */
public record MandateThanksPage(String said, String consultant, boolean live) {}
