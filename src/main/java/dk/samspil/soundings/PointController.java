package dk.samspil.soundings;

import dk.samspil.access.ByLink;
import dk.samspil.access.LinkPurpose;
import dk.samspil.access.Needs;
import dk.samspil.access.Permission;
import dk.samspil.web.Frame;
import dk.samspil.web.Html;
import dk.samspil.web.Problems;
import dk.samspil.web.Refusal;
import dk.samspil.web.SeeOther;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** Proposes a point for the programme: signed in, or with a link. */
@Controller
class PointController {

    private final Programme programme;
    private final SoundingPages pages;

    PointController(Programme programme, SoundingPages pages) {
        this.programme = programme;
        this.pages = pages;
    }

    @PostMapping(Visit.SIGNED_IN + "/punkter")
    @Needs(Permission.ANSWER)
    View propose(
            @PathVariable UUID id, @Valid @ModelAttribute("form") PointForm form, BindingResult binding, Frame frame) {
        return propose(Visit.signedIn(id), form, Problems.of(binding, frame.t()), frame);
    }

    @PostMapping(Visit.WITH_LINK + "/punkter")
    @ByLink(LinkPurpose.SOUNDING)
    View proposeWithLink(
            @PathVariable String token,
            @Valid @ModelAttribute("form") PointForm form,
            BindingResult binding,
            Frame frame) {
        return propose(Visit.withLink(token), form, Problems.of(binding, frame.t()), frame);
    }

    private View propose(Visit visit, PointForm form, Problems typed, Frame frame) {
        var problems = form.check(typed, visit.byLink(), frame.t());
        if (problems.any() || form.id() == null) {
            return Html.refused(pages.page(visit, form, problems, frame));
        }
        try {
            var name = visit.voice(form.byName()).name();
            programme.propose(visit.sounding(), form.id(), form.chosen(), form.words(), name);
        } catch (Refusal refusal) {
            var more = problems.and(refusal.field(), refusal.text(frame.t()));
            return Html.refused(pages.page(visit, form, more, frame));
        }
        return SeeOther.at(visit.base() + "#programme").saying("soundings.proposed");
    }
}
