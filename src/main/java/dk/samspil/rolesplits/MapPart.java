package dk.samspil.rolesplits;

import dk.samspil.web.Way;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The map of who does what, as a table. {@code add} is null for one who may not write on it. */
public record MapPart(
        List<Lane> lanes, List<Row> rows, @Nullable Way add) {

    /**
     * One task.
     *
     * @param bright whether the parties see it differently
     * @param figure null where there is nothing to draw
     * @param verdict what they call it, or why there is no answer yet
     */
    public record Row(
            String title,
            String note,
            boolean bright,
            List<Cell> cells,
            @Nullable String figure,
            String verdict,
            @Nullable Way way,
            @Nullable Way edit) {}
}
