package dk.samspil.clauses;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The library: what an agreement can be made of.
 *
 * @param kits the ways to see fewer, the one followed marked
 * @param means what the chosen kit is; null where all are shown
 */
public record LibraryPage(List<Choice> kits, @Nullable String means, List<Group> groups, boolean own) {

    /** {@code chosen} is for {@code aria-current}. */
    public record Choice(
            String label, String path, @Nullable String chosen) {}

    public record Group(Part part, List<Line> clauses) {}

    public record Line(int number, String heading, String path, String why) {}
}
