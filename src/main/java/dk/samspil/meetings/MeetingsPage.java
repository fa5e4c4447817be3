package dk.samspil.meetings;

import dk.samspil.collaborations.RoomHead;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of meetings: those that are coming, then those that have been.
 *
 * @param head null where the list is of all collaborations
 */
public record MeetingsPage(@Nullable RoomHead head, List<Listed> coming, List<Listed> been, int page, boolean hasNext) {

    static MeetingsPage of(@Nullable RoomHead head, List<Listed> oneMore, int page, Instant now) {
        var shown = oneMore.stream().limit(Listed.PAGE).toList();
        return new MeetingsPage(
                head,
                shown.stream().filter(one -> !one.isOver(now)).toList(),
                shown.stream().filter(one -> one.isOver(now)).toList(),
                page,
                oneMore.size() > Listed.PAGE);
    }

    public boolean isEmpty() {
        return coming.isEmpty() && been.isEmpty() && page == 1;
    }
}
