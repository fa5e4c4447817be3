package dk.samspil.rolesplits;

import dk.samspil.collaborations.Voice;
import dk.samspil.rounds.Round;
import dk.samspil.web.Conflict;
import dk.samspil.web.Field;
import dk.samspil.web.Frame;
import dk.samspil.web.Html;
import dk.samspil.web.Problems;
import dk.samspil.web.Refusal;
import dk.samspil.web.Stale;
import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;

/** What the three doors that take an answer have in common. What was typed is kept, whatever happens. */
@Component
class RolesAnswering {

    private final RoleSplits splits;
    private final Templates templates;

    RolesAnswering(RoleSplits splits, Templates templates) {
        this.splits = splits;
        this.templates = templates;
    }

    View form(RoleSplit split, Round round, RolesWay way, SheetForm form, Frame frame) {
        return Html.page(page(split, round, way, form, Problems.none(), null, frame));
    }

    /** Handed in; {@code done} is where one goes then. */
    View take(
            RoleSplit split,
            Round round,
            Voice voice,
            RolesWay way,
            SheetForm form,
            Problems problems,
            Frame frame,
            Supplier<View> done) {
        var tasks = split.tasks(round);
        var all = form.unanswered(tasks, form.tooLong(tasks, problems, frame.t()), frame.t());
        if (way.who() != null && voice.name().isEmpty()) {
            all = all.and("who", frame.t().get("rolesplits.problem.who"));
        }
        return attempt(split, round, way, form, all, frame, () -> {
            splits.assess(round.id(), voice, form.sheet(tasks));
            return done.get();
        });
    }

    /** Put aside as it is, to go on with later. */
    View putAside(
            RoleSplit split,
            Round round,
            RolesWay way,
            SheetForm form,
            Problems problems,
            Frame frame,
            Supplier<View> done) {
        var tasks = split.tasks(round);
        return attempt(split, round, way, form, form.tooLong(tasks, problems, frame.t()), frame, () -> {
            splits.putAside(round.id(), form.sheet(tasks));
            return done.get();
        });
    }

    private View attempt(
            RoleSplit split,
            Round round,
            RolesWay way,
            SheetForm form,
            Problems problems,
            Frame frame,
            Supplier<View> deed) {
        if (problems.any()) {
            return Html.refused(page(split, round, way, form, problems, null, frame));
        }
        try {
            return deed.get();
        } catch (Refusal refusal) {
            var more = problems.and(refusal.field(), refusal.text(frame.t()));
            return Html.refused(page(split, round, way, form, more, null, frame));
        } catch (Stale stale) {
            return stale(split, round, way, form, frame);
        }
    }

    /** A colleague was faster: theirs beside mine, and mine kept in the form. */
    private Html stale(RoleSplit split, Round round, RolesWay way, SheetForm form, Frame frame) {
        var theirs = splits.begun(splits.split(round.place()).round(round.id()));
        var sheet = Sheet.of(theirs);
        var conflict = SheetConflict.between(theirs, sheet, form, split.tasks(round), way.action(), frame.t());
        return Html.stale(page(split, round, way, form.seeing(sheet.version()), Problems.none(), conflict, frame));
    }

    private JteModel page(
            RoleSplit split,
            Round round,
            RolesWay way,
            SheetForm form,
            Problems problems,
            @Nullable Conflict conflict,
            Frame frame) {
        var t = frame.t();
        var lanes = Lane.in(split.room(), t);
        List<TaskFields> fields = split.tasks(round).stream()
                .map(task -> TaskFields.of(task, lanes, form, problems, t))
                .toList();
        return templates.rolesplitsAnswer(
                new RolesAnswerPage(
                        split.room().name(),
                        way.lead(),
                        way.crumbs(),
                        way.action(),
                        form.version() == null ? 0 : form.version(),
                        way.who() == null
                                ? null
                                : new Field(
                                        "who",
                                        way.who(),
                                        null,
                                        form.who(),
                                        problems.of("who").orElse(null)),
                        fields,
                        way.canPause(),
                        way.back(),
                        problems,
                        conflict),
                frame);
    }
}
