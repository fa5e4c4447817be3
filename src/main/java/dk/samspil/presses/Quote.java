package dk.samspil.presses;

/**
 * Somebody's own words.
 *
 * @param consent whoever is quoted has said yes to them; without it, nobody outside reads them
 */
public record Quote(String words, String name, String role, boolean consent) {

    static final Quote NONE = new Quote("", "", "", false);

    public boolean isBlank() {
        return words.isBlank();
    }
}
