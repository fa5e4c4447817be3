package dk.samspil.rounds;

/** What the parties say together after a round. Seeing it differently weighs as much as agreeing. */
public enum Joint {
    TOGETHER,
    DIFFERENTLY
}
