package dk.samspil.servicechecks;

import dk.samspil.access.Needs;
import dk.samspil.access.Permission;
import dk.samspil.web.Conflict;
import dk.samspil.web.Frame;
import dk.samspil.web.Html;
import dk.samspil.web.Problems;
import dk.samspil.web.Refusal;
import dk.samspil.web.SeeOther;
import dk.samspil.web.Stale;
import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import jakarta.validation.Valid;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** The service check was approved at a meeting, and is to be looked at again. */
@Controller
@Needs(Permission.APPROVE)
class CheckApprovalController {

    private final ServiceChecks checks;
    private final Templates templates;

    CheckApprovalController(ServiceChecks checks, Templates templates) {
        this.checks = checks;
        this.templates = templates;
    }

    @GetMapping("/servicetjek/godkendelse")
    Html approval(Frame frame) {
        return Html.page(page(ApprovalForm.of(checks.own().approval()), null, Problems.none(), frame));
    }

    @PostMapping("/servicetjek/godkendelse")
    View write(@Valid ApprovalForm form, BindingResult binding, Frame frame) {
        var problems = Problems.of(binding, frame.t());
        if (!problems.any()) {
            try {
                checks.approve(form.approval(), form.version());
                return SeeOther.at("/servicetjek").saying("servicechecks.approved");
            } catch (Refusal refusal) {
                problems = problems.and(refusal.field(), refusal.text(frame.t()));
            } catch (Stale somebodyWasFaster) {
                var saved = Objects.requireNonNull(checks.own().approval());
                var t = frame.t();
                var clash = Clash.of(
                        saved, ApprovalForm.of(saved).facts(t), form.facts(t), "day", "/servicetjek/godkendelse", t);
                return Html.stale(page(form.over(saved.version()), clash, Problems.none(), frame));
            }
        }
        return Html.refused(page(form, null, problems, frame));
    }

    private JteModel page(ApprovalForm form, @Nullable Conflict clash, Problems problems, Frame frame) {
        return templates.servicechecksApproval(CheckApprovalPage.of(form, clash, problems, frame.t()), frame);
    }
}
