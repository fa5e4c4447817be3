package dk.samspil.signatures;

/**
 * What somebody sees who signed with a link: that it counts, and what happens next.
 *
 * @param agreement its title
 * @param name theirs
 */
public record SignedThanksPage(Completion.Outcome outcome, String agreement, String name) {}
