package dk.samspil.remarks;

import dk.samspil.access.Ids;
import dk.samspil.access.Needs;
import dk.samspil.access.Permission;
import dk.samspil.agreements.Agreement;
import dk.samspil.collaborations.Voice;
import dk.samspil.web.Frame;
import dk.samspil.web.Html;
import dk.samspil.web.Problems;
import dk.samspil.web.Refusal;
import dk.samspil.web.SeeOther;
import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/** What is said beside one clause, on a page of its own, and one remark more. */
@Controller
@RequestMapping("/samarbejder/{place}/aftaler/{agreement}/afsnit/{section}/bemaerkninger")
class RemarkController {

    private final Spots spots;
    private final BesideSection beside;
    private final Remarks remarks;
    private final Templates templates;
    private final Ids ids;

    RemarkController(Spots spots, BesideSection beside, Remarks remarks, Templates templates, Ids ids) {
        this.spots = spots;
        this.beside = beside;
        this.remarks = remarks;
        this.templates = templates;
        this.ids = ids;
    }

    @GetMapping
    @Needs(Permission.SEE)
    Html show(@PathVariable UUID place, @PathVariable UUID agreement, @PathVariable UUID section, Frame frame) {
        var found = spots.agreement(place, agreement);
        var page = page(found, section, RemarkForm.empty(ids.next()), Problems.none(), frame);
        return Html.page(template(found, page, frame));
    }

    @PostMapping
    @Needs(Permission.ANSWER)
    View make(
            @PathVariable UUID place,
            @PathVariable UUID agreement,
            @PathVariable UUID section,
            @Valid @ModelAttribute("form") RemarkForm form,
            BindingResult binding,
            Frame frame) {
        var problems = Problems.of(binding, frame.t());
        var found = spots.agreement(place, agreement);
        var page = page(found, section, form, problems, frame);
        if (problems.any() || form.id() == null) {
            return Html.refused(template(found, page, frame));
        }
        try {
            var about = form.about(Passage.paragraphs(page.section().words()));
            remarks.make(section, form.id(), about, form.remark(), Voice.own());
        } catch (Refusal refusal) {
            var more = problems.and(refusal.field(), refusal.text(frame.t()));
            var now = page(spots.agreement(place, agreement), section, form, more, frame);
            if (!now.spot().isOpen()) {
                throw refusal;
            }
            return Html.refused(template(found, now, frame));
        }
        return SeeOther.at(page.path() + "#remarks").saying("remarks.made");
    }

    private BesidePage page(Agreement found, UUID id, RemarkForm form, Problems problems, Frame frame) {
        var section = spots.section(found, id);
        return beside.page(spots.spot(found, section.edition()), section, form, problems, frame);
    }

    private JteModel template(Agreement found, BesidePage page, Frame frame) {
        var t = frame.t();
        var title = t.get("remarks.page.title", page.section().heading());
        return templates.remarksRemarks(spots.head(found, title, t.get("remarks.page.lead")), page, frame);
    }
}
