package dk.samspil.rolesplits;

import dk.samspil.collaborations.Party;
import dk.samspil.collaborations.RoomHead;
import dk.samspil.rounds.Round;
import dk.samspil.web.Problems;
import dk.samspil.web.Way;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who does what, as it is right now: nothing on the map, not asked, one's own turn, waiting, or shown.
 *
 * @param turn one's own answer is waited for; null when it is not
 * @param open the round that is being answered; null when none is
 * @param own what this party has handed in, while only it can see it
 * @param apart what they see differently, the brightest first
 * @param aware what they see alike and may want to be aware of
 */
public record RolesPage(
        RoomHead head,
        @Nullable Turn turn,
        @Nullable Round open,
        List<OwnLine> own,
        @Nullable Way change,
        List<TalkPart> apart,
        List<TalkPart> aware,
        List<Party> silent,
        MapPart map,
        List<ChangePart> changes,
        @Nullable Ask ask,
        Problems problems) {

    public record Turn(String text, String due, @Nullable Way answer) {}

    /** One's own answer to one task; {@code suggestion} says where one's answers to the questions point, if elsewhere. */
    public record OwnLine(
            String task,
            @Nullable String figure,
            String says,
            String words,
            @Nullable String suggestion) {}

    /** {@code why} says why there is nothing to see yet; null where one asks again. */
    public record Ask(@Nullable Why why, String action, LocalDate due) {}

    public record Why(String title, String text) {}
}
