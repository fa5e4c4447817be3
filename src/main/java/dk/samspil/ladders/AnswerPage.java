package dk.samspil.ladders;

import dk.samspil.collaborations.Room;
import dk.samspil.rounds.Round;
import dk.samspil.web.Conflict;
import dk.samspil.web.Field;
import dk.samspil.web.Fields;
import dk.samspil.web.Problems;
import dk.samspil.web.Texts;
import dk.samspil.web.Way;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The form that sets a mark, the same for all three ways.
 *
 * @param who who says it, on the phone; null otherwise
 */
public record AnswerPage(
        String eyebrow,
        String title,
        String lead,
        List<Way> crumbs,
        String action,
        String round,
        int version,
        @Nullable Field who,
        MarkFields fields,
        Problems problems,
        @Nullable Conflict conflict,
        String send,
        @Nullable Way back) {

    static AnswerPage of(Room room, Round round, AnswerWay way, Typed typed, @Nullable Conflict conflict, Texts t) {
        var call = typed.call();
        return new AnswerPage(
                room.name(),
                way.title(),
                way.lead(),
                way.crumbs(),
                way.action(),
                round.id().toString(),
                typed.version(),
                call == null ? null : new Fields(t, "ladders.phone", typed.problems()).of("who", call.who()),
                MarkFields.of(typed.form(), typed.problems(), t),
                typed.problems(),
                conflict,
                way.send(),
                way.back());
    }
}
