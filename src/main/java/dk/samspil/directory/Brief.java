package dk.samspil.directory;

import dk.samspil.web.Texts;

/** As much of a text as there is room for: whole sentences where they fit, else whole words. */
final class Brief {

    /** About two lines of a leaflet. */
    static final int LINE = 140;

    /** Where, when or how much: one line of a leaflet. */
    static final int FACT = 48;

    private Brief() {}

    static String of(String text, int most) {
        var flat = Texts.unbroken(text.replaceAll("\\s+", " ").strip());
        if (flat.length() <= most) {
            return flat;
        }
        var room = flat.substring(0, most);
        int sentence = Math.max(room.lastIndexOf(". "), Math.max(room.lastIndexOf("! "), room.lastIndexOf("? ")));
        if (sentence > 0) {
            return room.substring(0, sentence + 1);
        }
        int word = room.lastIndexOf(' ');
        // A cut inside an emoji would leave half of it.
        int end = word > 0 ? word : flat.offsetByCodePoints(0, flat.codePointCount(0, most - 1));
        return flat.substring(0, end) + "…";
    }
}
