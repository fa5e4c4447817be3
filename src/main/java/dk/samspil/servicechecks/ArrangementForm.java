package dk.samspil.servicechecks;

import dk.samspil.web.Fact;
import dk.samspil.web.Line;
import dk.samspil.web.Prose;
import dk.samspil.web.Texts;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Goals and organisation as they were typed. */
record ArrangementForm(
        @Prose String goals,
        @Line String manager,
        @Prose String contact,
        @Line String hours,
        @Prose String decisions,
        int version) {

    static ArrangementForm of(@Nullable Saved<Arrangement> saved) {
        if (saved == null) {
            return new ArrangementForm("", "", "", "", "", 0);
        }
        var arrangement = saved.value();
        return new ArrangementForm(
                arrangement.goals(),
                arrangement.manager(),
                arrangement.contact(),
                arrangement.hours(),
                arrangement.decisions(),
                saved.version());
    }

    ArrangementForm over(int now) {
        return new ArrangementForm(goals, manager, contact, hours, decisions, now);
    }

    Arrangement arrangement() {
        return new Arrangement(goals, manager, contact, hours, decisions);
    }

    List<Fact> facts(Texts t) {
        return List.of(
                new Fact(t.get("servicechecks.arrangement.goals"), goals),
                new Fact(t.get("servicechecks.arrangement.manager"), manager),
                new Fact(t.get("servicechecks.arrangement.contact"), contact),
                new Fact(t.get("servicechecks.arrangement.hours"), hours),
                new Fact(t.get("servicechecks.arrangement.decisions"), decisions));
    }
}
