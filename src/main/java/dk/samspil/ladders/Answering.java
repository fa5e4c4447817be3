package dk.samspil.ladders;

import dk.samspil.collaborations.Room;
import dk.samspil.collaborations.Voice;
import dk.samspil.rounds.Round;
import dk.samspil.web.Frame;
import dk.samspil.web.Html;
import dk.samspil.web.Refusal;
import dk.samspil.web.Stale;
import gg.jte.generated.precompiled.Templates;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;

/** What the three doors that take an answer have in common. What was typed is kept, whatever happens. */
@Component
class Answering {

    private final Ladders ladders;
    private final Templates templates;

    Answering(Ladders ladders, Templates templates) {
        this.ladders = ladders;
        this.templates = templates;
    }

    View ask(Room room, Round round, AnswerWay way, Typed typed, Frame frame) {
        return Html.page(templates.laddersAnswer(AnswerPage.of(room, round, way, typed, null, frame.t()), frame));
    }

    /** {@code done} is where one goes when the mark is set. */
    View take(Room room, Round round, Voice voice, AnswerWay way, Typed typed, Frame frame, Supplier<View> done) {
        if (typed.problems().any()) {
            return refused(room, round, way, typed, frame);
        }
        try {
            ladders.mark(round.id(), voice, typed.form().mark(), typed.version());
            return done.get();
        } catch (Refusal refusal) {
            return refused(room, round, way, typed.and(refusal.field(), refusal.text(frame.t())), frame);
        } catch (Stale stale) {
            return stale(room, round, way, typed, frame);
        }
    }

    private Html refused(Room room, Round round, AnswerWay way, Typed typed, Frame frame) {
        return Html.refused(templates.laddersAnswer(AnswerPage.of(room, round, way, typed, null, frame.t()), frame));
    }

    private Html stale(Room room, Round round, AnswerWay way, Typed typed, Frame frame) {
        var theirs = ladders.ladder(room.place()).own(round).orElseThrow(Stale::new);
        var conflict = MarkConflict.between(theirs, typed.form().mark(), Paths.ladder(room.place()), frame.t());
        var page = AnswerPage.of(room, round, way, typed.seeing(theirs.version()), conflict, frame.t());
        return Html.stale(templates.laddersAnswer(page, frame));
    }
}
