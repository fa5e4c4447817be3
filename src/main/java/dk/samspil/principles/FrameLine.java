package dk.samspil.principles;

/**
 * What the frame says of one principle.
 *
 * @param words what we will do here
 * @param adjusts what exists already, and how it is put right
 */
public record FrameLine(Principle principle, String words, String adjusts, int version) {

    static FrameLine blank(Principle principle) {
        return new FrameLine(principle, "", "", 0);
    }

    public boolean isBlank() {
        return words.isEmpty() && adjusts.isEmpty();
    }

    boolean saysTheSameAs(FrameLine other) {
        return words.equals(other.words) && adjusts.equals(other.adjusts);
    }
}
