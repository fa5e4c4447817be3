package dk.samspil.rolesplits;

import dk.samspil.access.NotHere;
import dk.samspil.collaborations.Voice;
import dk.samspil.web.Field;
import dk.samspil.web.Fields;
import dk.samspil.web.Frame;
import dk.samspil.web.Html;
import dk.samspil.web.Option;
import dk.samspil.web.Problems;
import dk.samspil.web.Refusal;
import dk.samspil.web.Stale;
import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;

/** What the two doors that take a reply to a proposal have in common. What was typed is kept, whatever happens. */
@Component
class Replying {

    private final RoleSplits splits;
    private final Replies replies;
    private final Templates templates;

    Replying(RoleSplits splits, Replies replies, Templates templates) {
        this.splits = splits;
        this.replies = replies;
        this.templates = templates;
    }

    View form(RoleSplit split, UUID task, ReplyWay way, ReplyForm form, Frame frame) {
        var proposal = proposal(split, task);
        return Html.page(page(split, proposal, way, form, proposal.version(), Problems.none(), frame));
    }

    /** {@code done} is where one goes when it is said. */
    View take(
            RoleSplit split,
            UUID task,
            Voice voice,
            ReplyWay way,
            ReplyForm form,
            Problems binding,
            Frame frame,
            Supplier<View> done) {
        var t = frame.t();
        var proposal = proposal(split, task);
        int seen = form.version() == null ? proposal.version() : form.version();
        var problems = form.check(binding, t);
        if (way.who() != null && voice.name().isEmpty()) {
            problems = problems.and("who", t.get("rolesplits.problem.who"));
        }
        if (problems.any()) {
            return Html.refused(page(split, proposal, way, form, seen, problems, frame));
        }
        try {
            replies.say(split.room().place(), task, voice, form.reply(), seen);
            return done.get();
        } catch (Refusal refusal) {
            var more = problems.and(refusal.field(), refusal.text(t));
            return Html.refused(page(split, proposal, way, form, seen, more, frame));
        } catch (Stale stale) {
            var now = splits.split(split.room().place());
            var newest = proposal(now, task);
            var rewritten = problems.and("stance", t.get("rolesplits.problem.rewritten"));
            return Html.stale(page(now, newest, way, form, newest.version(), rewritten, frame));
        }
    }

    private static Proposal proposal(RoleSplit split, UUID task) {
        return split.proposal(split.current().orElseThrow(NotHere::new), task).orElseThrow(NotHere::new);
    }

    private JteModel page(
            RoleSplit split,
            Proposal proposal,
            ReplyWay way,
            ReplyForm form,
            int seen,
            Problems problems,
            Frame frame) {
        var t = frame.t();
        var fields = new Fields(t, "rolesplits.reply", problems);
        return templates.rolesplitsReply(
                new SplitReplyPage(
                        split.room().name(),
                        way.lead(),
                        way.crumbs(),
                        ChangeParts.toRead(split, split.current().orElseThrow(), proposal, frame),
                        way.action(),
                        seen,
                        way.who() == null
                                ? null
                                : new Field(
                                        "who",
                                        way.who(),
                                        null,
                                        form.who(),
                                        problems.of("who").orElse(null)),
                        fields.of("stance", form.stance()),
                        Option.of(t, Stance.values()),
                        fields.of("words", form.words()),
                        way.back(),
                        problems),
                frame);
    }
}
