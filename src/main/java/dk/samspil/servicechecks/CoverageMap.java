package dk.samspil.servicechecks;

import dk.samspil.reference.Need;
import dk.samspil.web.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The needs as tiles, coloured and lettered, numbered as in the table below.
 *
 * @param sentence says the same in words
 */
public record CoverageMap(List<Tile> tiles, String sentence) {

    static final int COLUMNS = 7;
    static final int STEP = 60;

    /** {@code css} is the coverage's class, or "unknown". */
    public record Tile(int number, int x, int y, String css, String letter, String title) {}

    static CoverageMap of(Map<Need, Saved<ServiceLine>> lines, Texts t) {
        var tiles = new ArrayList<Tile>();
        for (var need : Need.values()) {
            var coverage = coverage(lines.get(need));
            tiles.add(new Tile(
                    need.ordinal() + 1,
                    need.ordinal() % COLUMNS * STEP,
                    need.ordinal() / COLUMNS * STEP,
                    coverage == null ? "unknown" : coverage.fill().css(),
                    coverage == null ? "?" : t.of(coverage.fill(), "letter"),
                    t.of(need) + ": " + said(coverage, t)));
        }
        return new CoverageMap(List.copyOf(tiles), sentence(lines, t));
    }

    public static int width() {
        return COLUMNS * STEP;
    }

    public static int height() {
        return Math.ceilDiv(Need.values().length, COLUMNS) * STEP;
    }

    static @Nullable Coverage coverage(@Nullable Saved<ServiceLine> line) {
        return line == null ? null : line.value().coverage();
    }

    static String said(@Nullable Coverage coverage, Texts t) {
        return coverage == null ? t.get("servicechecks.unknown") : t.of(coverage.fill(), "coverage");
    }

    private static String sentence(Map<Need, Saved<ServiceLine>> lines, Texts t) {
        var parts = new ArrayList<String>();
        for (var coverage : Coverage.values()) {
            parts.add(part(coverage, lines, t));
        }
        parts.add(part(null, lines, t));
        return String.join(" ", parts.stream().filter(part -> !part.isEmpty()).toList());
    }

    private static String part(@Nullable Coverage coverage, Map<Need, Saved<ServiceLine>> lines, Texts t) {
        var needs = Stream.of(Need.values())
                .filter(need -> coverage(lines.get(need)) == coverage)
                .map(t::of)
                .toList();
        return needs.isEmpty() ? "" : said(coverage, t) + ": " + String.join(", ", needs) + ".";
    }
}
