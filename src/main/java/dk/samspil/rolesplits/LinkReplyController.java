package dk.samspil.rolesplits;

import dk.samspil.access.Actor;
import dk.samspil.access.ByLink;
import dk.samspil.access.LinkPurpose;
import dk.samspil.collaborations.ThanksPage;
import dk.samspil.collaborations.Voice;
import dk.samspil.rounds.OwnRounds.State;
import dk.samspil.web.Frame;
import dk.samspil.web.Html;
import dk.samspil.web.Problems;
import gg.jte.generated.precompiled.Templates;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/** Saying yes or no to a proposal without an account. Looking changes nothing; sending spends the link. */
@Controller
@RequestMapping("/svar/forslag/{token}")
@ByLink(LinkPurpose.PROPOSAL)
class LinkReplyController {

    private final RoleSplits splits;
    private final Replying replying;
    private final Templates templates;

    LinkReplyController(RoleSplits splits, Replying replying, Templates templates) {
        this.splits = splits;
        this.replying = replying;
        this.templates = templates;
    }

    @GetMapping
    View form(Frame frame) {
        var split = splits.split(Actor.currentLink().place());
        return isWaitedFor(split)
                ? replying.form(
                        split,
                        Actor.currentLink().subject(),
                        ReplyWay.link(frame.path(), frame.t()),
                        ReplyForm.blank(""),
                        frame)
                : thanks(split, "rolesplits.noLongerAsked", frame);
    }

    @PostMapping
    View reply(@Valid @ModelAttribute ReplyForm form, BindingResult binding, Frame frame) {
        var split = splits.split(Actor.currentLink().place());
        return isWaitedFor(split)
                ? replying.take(
                        split,
                        Actor.currentLink().subject(),
                        Voice.own(),
                        ReplyWay.link(frame.path(), frame.t()),
                        form,
                        Problems.of(binding, frame.t()),
                        frame,
                        () -> thanks(
                                split, form.reply().isYes() ? "rolesplits.saidYes" : "rolesplits.sawOtherwise", frame))
                : thanks(split, "rolesplits.noLongerAsked", frame);
    }

    /** Agreed in the meantime, answered by a colleague, or overtaken by a new round: then there is nothing to say. */
    private static boolean isWaitedFor(RoleSplit split) {
        return split.state() == State.SHOWN
                && split.proposal(
                                split.current().orElseThrow(),
                                Actor.currentLink().subject())
                        .filter(proposal -> proposal.waitsFor(split.self()))
                        .isPresent();
    }

    private Html thanks(RoleSplit split, String said, Frame frame) {
        return Html.page(templates.collaborationsThanks(
                new ThanksPage(said, split.room().name(), Actor.currentLink().holder()), frame));
    }
}
