package dk.samspil.presses;

/** Who sees to it that the text gets somewhere, and whether they have; {@code version} is 0 while nobody has said. */
public record Errand(PressChannel channel, String who, boolean done, int version) {

    static Errand open(PressChannel channel) {
        return new Errand(channel, "", false, 0);
    }
}
