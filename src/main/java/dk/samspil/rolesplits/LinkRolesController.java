package dk.samspil.rolesplits;

import dk.samspil.access.Actor;
import dk.samspil.access.ByLink;
import dk.samspil.access.LinkPurpose;
import dk.samspil.collaborations.ThanksPage;
import dk.samspil.collaborations.Voice;
import dk.samspil.rounds.RoundId;
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

/** Answering without an account. Looking changes nothing; sending spends the link, and the thank-you is shown at once. */
@Controller
@RequestMapping("/svar/roller/{token}")
@ByLink(LinkPurpose.ROLE_SPLIT)
class LinkRolesController {

    private final RoleSplits splits;
    private final RolesAnswering answering;
    private final Templates templates;

    LinkRolesController(RoleSplits splits, RolesAnswering answering, Templates templates) {
        this.splits = splits;
        this.answering = answering;
        this.templates = templates;
    }

    @GetMapping
    View form(Frame frame) {
        var split = splits.split(Actor.currentLink().place());
        var round = split.round(new RoundId(Actor.currentLink().subject()));
        return round.waitsFor(split.self())
                ? answering.form(
                        split, round, RolesWay.link(frame.path(), round, frame.t()), SheetForm.blank(""), frame)
                : thanks(split, "rolesplits.alreadyAnswered", frame);
    }

    @PostMapping
    View answer(@Valid @ModelAttribute SheetForm form, BindingResult binding, Frame frame) {
        var split = splits.split(Actor.currentLink().place());
        var round = split.round(new RoundId(Actor.currentLink().subject()));
        return answering.take(
                split,
                round,
                Voice.own(),
                RolesWay.link(frame.path(), round, frame.t()),
                form,
                Problems.of(binding, frame.t()),
                frame,
                () -> thanks(split, "rolesplits.answered", frame));
    }

    private Html thanks(RoleSplit split, String said, Frame frame) {
        return Html.page(templates.collaborationsThanks(
                new ThanksPage(said, split.room().name(), Actor.currentLink().holder()), frame));
    }
}
