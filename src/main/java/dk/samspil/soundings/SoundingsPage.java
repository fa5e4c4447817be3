package dk.samspil.soundings;

import java.time.Instant;
import java.util.List;

/**
 * One page of meetings of a whole field: those that are coming, then those that have been.
 *
 * @param mayHost whether this kind of organisation calls such meetings
 */
public record SoundingsPage(
        List<ListedSounding> coming, List<ListedSounding> been, boolean mayHost, int page, boolean hasNext) {

    static SoundingsPage of(List<ListedSounding> oneMore, boolean mayHost, int page, Instant now) {
        var shown = oneMore.stream().limit(ListedSounding.PAGE).toList();
        return new SoundingsPage(
                shown.stream().filter(one -> !one.isOver(now)).toList(),
                shown.stream().filter(one -> one.isOver(now)).toList(),
                mayHost,
                page,
                oneMore.size() > ListedSounding.PAGE);
    }

    public boolean isEmpty() {
        return coming.isEmpty() && been.isEmpty() && page == 1;
    }
}
