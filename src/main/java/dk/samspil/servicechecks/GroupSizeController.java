package dk.samspil.servicechecks;

import dk.samspil.access.Needs;
import dk.samspil.access.Permission;
import dk.samspil.web.Conflict;
import dk.samspil.web.Frame;
import dk.samspil.web.Html;
import dk.samspil.web.Problems;
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

/** How many people it is about. */
@Controller
@Needs(Permission.CLARIFY)
class GroupSizeController {

    private final ServiceChecks checks;
    private final Templates templates;

    GroupSizeController(ServiceChecks checks, Templates templates) {
        this.checks = checks;
        this.templates = templates;
    }

    @GetMapping("/servicetjek/maalgruppe")
    Html size(Frame frame) {
        return Html.page(page(GroupSizeForm.of(checks.own().size()), null, Problems.none(), frame));
    }

    @PostMapping("/servicetjek/maalgruppe")
    View write(@Valid GroupSizeForm form, BindingResult binding, Frame frame) {
        var problems = Problems.of(binding, frame.t());
        if (!problems.any()) {
            try {
                checks.write(form.size(), form.version());
                return SeeOther.at("/servicetjek").saying("servicechecks.saved");
            } catch (Stale somebodyWasFaster) {
                var saved = Objects.requireNonNull(checks.own().size());
                var t = frame.t();
                var clash = Clash.of(
                        saved, GroupSizeForm.of(saved).facts(t), form.facts(t), "source", "/servicetjek/maalgruppe", t);
                return Html.stale(page(form.over(saved.version()), clash, Problems.none(), frame));
            }
        }
        return Html.refused(page(form, null, problems, frame));
    }

    private JteModel page(GroupSizeForm form, @Nullable Conflict clash, Problems problems, Frame frame) {
        return templates.servicechecksSize(GroupSizePage.of(form, clash, problems, frame.t()), frame);
    }
}
