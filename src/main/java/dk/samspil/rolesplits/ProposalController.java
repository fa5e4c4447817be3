package dk.samspil.rolesplits;

import dk.samspil.access.Needs;
import dk.samspil.access.NotHere;
import dk.samspil.access.Permission;
import dk.samspil.access.PlaceId;
import dk.samspil.collaborations.Voice;
import dk.samspil.web.Frame;
import dk.samspil.web.Html;
import dk.samspil.web.Problems;
import dk.samspil.web.SeeOther;
import dk.samspil.web.Stale;
import jakarta.validation.Valid;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** What the parties say together of a task: written, said yes to, carried out. */
@Controller
@RequestMapping("/samarbejder/{place}/roller/opgaver/{task}")
class ProposalController {

    private final RoleSplits splits;
    private final Proposals proposals;
    private final Replies replies;
    private final ProposalPages pages;
    private final RolesPages roles;

    ProposalController(RoleSplits splits, Proposals proposals, Replies replies, ProposalPages pages, RolesPages roles) {
        this.splits = splits;
        this.proposals = proposals;
        this.replies = replies;
        this.pages = pages;
        this.roles = roles;
    }

    @GetMapping("/faelles-svar")
    @Needs(Permission.ANSWER)
    View form(@PathVariable UUID place, @PathVariable UUID task, Frame frame) {
        var split = splits.split(new PlaceId(place));
        var standing = split.task(task);
        return Html.page(pages.of(
                split, standing, ProposalForm.of(standing, proposal(split, task)), Problems.none(), null, frame));
    }

    @PostMapping("/faelles-svar")
    @Needs(Permission.ANSWER)
    View propose(
            @PathVariable UUID place,
            @PathVariable UUID task,
            @Valid @ModelAttribute ProposalForm form,
            BindingResult binding,
            Frame frame) {
        var t = frame.t();
        var split = splits.split(new PlaceId(place));
        var standing = split.task(task);
        var problems = Problems.of(binding, t);
        if (form.isUnreadable()) {
            problems = problems.and("situation", t.get("rolesplits.problem.joint"));
        }
        if (problems.any()) {
            return Html.refused(pages.of(split, standing, form, problems, null, frame));
        }
        var text = form.text(Lane.in(split.room(), t));
        try {
            proposals.propose(split.room().place(), task, text, Objects.requireNonNullElse(form.version(), 0));
            return at(split.room().place(), task, "rolesplits.proposed");
        } catch (Stale stale) {
            var theirs = Objects.requireNonNull(
                    proposal(splits.split(split.room().place()), task), "Stale, but nothing there");
            var conflict = pages.conflict(split, theirs, text, t);
            return Html.stale(pages.of(split, standing, form.seeing(theirs.version()), problems, conflict, frame));
        }
    }

    @PostMapping("/ja")
    @Needs(Permission.ANSWER)
    View sayYes(@PathVariable UUID place, @PathVariable UUID task, @RequestParam int version, Frame frame) {
        var id = new PlaceId(place);
        try {
            replies.say(id, task, Voice.own(), Reply.YES, version);
            return at(id, task, "rolesplits.saidYes");
        } catch (Stale stale) {
            var rewritten =
                    Problems.none().and(Paths.jointAnchor(task), frame.t().get("rolesplits.problem.rewritten"));
            return Html.stale(roles.of(splits.split(id), rewritten, frame));
        }
    }

    @PostMapping("/indfoerelser")
    @Needs(Permission.COLLABORATE)
    View carryOut(@PathVariable UUID place, @PathVariable UUID task) {
        var id = new PlaceId(place);
        proposals.carryOut(id, task);
        return at(id, task, "rolesplits.carriedOut");
    }

    private static @Nullable Proposal proposal(RoleSplit split, UUID task) {
        var round = split.current().orElseThrow(NotHere::new);
        return split.proposal(round, task).orElse(null);
    }

    private static SeeOther at(PlaceId place, UUID task, String saying) {
        return SeeOther.at(Paths.roles(place) + "#" + Paths.jointAnchor(task)).saying(saying);
    }
}
