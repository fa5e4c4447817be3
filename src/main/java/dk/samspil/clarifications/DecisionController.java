package dk.samspil.clarifications;

import dk.samspil.access.Needs;
import dk.samspil.access.NotHere;
import dk.samspil.access.Permission;
import dk.samspil.web.Frame;
import dk.samspil.web.Html;
import dk.samspil.web.Problems;
import dk.samspil.web.Refusal;
import dk.samspil.web.SeeOther;
import dk.samspil.web.Stale;
import gg.jte.generated.precompiled.Templates;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** What was decided elsewhere and is written down here: the members were heard, the board has approved. */
@Controller
class DecisionController {

    private final Clarifications clarifications;
    private final Templates templates;

    DecisionController(Clarifications clarifications, Templates templates) {
        this.clarifications = clarifications;
        this.templates = templates;
    }

    @GetMapping("/afklaring/hoering")
    @Needs(Permission.CLARIFY)
    Html hearing(Frame frame) {
        var draft = draft();
        return Html.page(templates.clarificationsHearing(
                HearingPage.of(draft, HearingForm.of(draft), Problems.none(), frame.t()), frame));
    }

    @PostMapping("/afklaring/hoering")
    @Needs(Permission.CLARIFY)
    View hear(@Valid HearingForm form, BindingResult binding, Frame frame) {
        var problems = Problems.of(binding, frame.t());
        if (!problems.any()) {
            try {
                clarifications.heard(form.hearing(), form.version());
                return SeeOther.at("/afklaring").saying("clarifications.heard");
            } catch (Refusal refusal) {
                problems = problems.and(refusal.field(), refusal.text(frame.t()));
            } catch (Stale somebodyWasFaster) {
                var now = clarifications.current().filter(c -> c.state().open()).orElseThrow(() -> somebodyWasFaster);
                var page = HearingPage.of(now, form.over(now), Problems.none(), frame.t())
                        .beside(now, frame.t());
                return Html.stale(templates.clarificationsHearing(page, frame));
            }
        }
        return Html.refused(templates.clarificationsHearing(HearingPage.of(draft(), form, problems, frame.t()), frame));
    }

    @GetMapping("/afklaring/godkendelse")
    @Needs(Permission.APPROVE)
    Html approval(Frame frame) {
        var draft = draft();
        return Html.page(templates.clarificationsApproval(
                ApprovalPage.of(draft, ApprovalForm.of(draft), Problems.none(), frame.t()), frame));
    }

    @PostMapping("/afklaring/godkendelse")
    @Needs(Permission.APPROVE)
    View approve(@Valid ApprovalForm form, BindingResult binding, Frame frame) {
        var problems = Problems.of(binding, frame.t());
        if (!problems.any()) {
            try {
                clarifications.approve(form.approval(), form.version());
                return SeeOther.at("/afklaring").saying("clarifications.approved");
            } catch (Refusal refusal) {
                problems = problems.and(refusal.field(), refusal.text(frame.t()));
            } catch (Stale somebodyWasFaster) {
                var now = clarifications.current().filter(c -> c.state().open()).orElseThrow(() -> somebodyWasFaster);
                var page = ApprovalPage.of(now, form.over(now), Problems.none(), frame.t())
                        .afterChange();
                return Html.stale(templates.clarificationsApproval(page, frame));
            }
        }
        return Html.refused(
                templates.clarificationsApproval(ApprovalPage.of(draft(), form, problems, frame.t()), frame));
    }

    /** Only an open edition can be heard or approved; once it is approved, the overview says so. */
    private Clarification draft() {
        return clarifications.current().filter(c -> c.state().open()).orElseThrow(NotHere::new);
    }
}
