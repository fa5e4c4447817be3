package dk.samspil.collaborations;

/**
 * What somebody sees who answered with a link: that it arrived, and what happens now.
 *
 * @param said a key under {@code collaborations.thanks.}'s texts
 */
public record ThanksPage(String said, String collaboration, String name) {}
