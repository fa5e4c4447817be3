package dk.samspil.ladders;

import dk.samspil.rounds.Round;
import dk.samspil.web.Stairs;
import dk.samspil.web.Texts;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * For one who answered by a link: thanks, one's own answer to keep, and everybody's when that was the last one.
 *
 * @param difference null while the others are still to answer
 */
public record AnsweredPage(
        String eyebrow,
        String title,
        String lead,
        @Nullable DifferenceText difference,
        Stairs stairs,
        List<MarkCard> cards) {

    static AnsweredPage of(Ladder ladder, Round round, String title, Texts t) {
        boolean shown = round.visibleTo(ladder.self(), ladder.today());
        var views = ladder.views(round);
        return new AnsweredPage(
                ladder.room().name(),
                t.get(title),
                shown ? t.get("ladders.answered.shown") : t.get("ladders.waiting.lead", t.dayAndMonth(round.due())),
                shown ? DifferenceText.of(Difference.in(views), views, 0, t) : null,
                Standing.stairs(views),
                MarkCard.in(ladder, round, t));
    }
}
