package dk.samspil.rolesplits;

import dk.samspil.access.Side;
import dk.samspil.web.Conflict;
import dk.samspil.web.Field;
import dk.samspil.web.Problems;
import dk.samspil.web.Way;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writing a task, or what has changed about it.
 *
 * @param version null for a new one
 * @param offer the offer it stands for; empty when it is none
 * @param offers the parties' offers to begin with, for a new one
 * @param strike where it is taken off the map; null for a new one
 */
public record SplitTaskPage(
        String title,
        String lead,
        List<Way> crumbs,
        String action,
        String id,
        @Nullable Integer version,
        String offer,
        Field name,
        Field note,
        List<LaneField> lanes,
        List<Way> offers,
        @Nullable String strike,
        Way back,
        Problems problems,
        @Nullable Conflict conflict) {

    public record LaneField(Side side, Field field) {}
}
