package dk.samspil.servicechecks;

import dk.samspil.access.Needs;
import dk.samspil.access.Permission;
import dk.samspil.directory.Directory;
import dk.samspil.organisations.Organisations;
import dk.samspil.reference.Need;
import dk.samspil.web.Conflict;
import dk.samspil.web.Frame;
import dk.samspil.web.Html;
import dk.samspil.web.Problems;
import dk.samspil.web.Refusal;
import dk.samspil.web.SeeOther;
import dk.samspil.web.Stale;
import dk.samspil.web.Texts;
import dk.samspil.web.Way;
import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import jakarta.validation.Valid;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** One need: what is offered, what is missing, and who else already meets it. */
@Controller
@Needs(Permission.CLARIFY)
class ServiceLineController {

    private final ServiceChecks checks;
    private final Wishes wishes;
    private final LegalBases bases;
    private final Directory directory;
    private final Organisations organisations;
    private final Templates templates;

    ServiceLineController(
            ServiceChecks checks,
            Wishes wishes,
            LegalBases bases,
            Directory directory,
            Organisations organisations,
            Templates templates) {
        this.checks = checks;
        this.wishes = wishes;
        this.bases = bases;
        this.directory = directory;
        this.organisations = organisations;
        this.templates = templates;
    }

    @GetMapping("/servicetjek/behov/{need}")
    Html line(@PathVariable Need need, Frame frame) {
        var form = ServiceLineForm.of(checks.own().lines().get(need));
        return Html.page(page(need, form, null, Problems.none(), frame));
    }

    @PostMapping("/servicetjek/behov/{need}")
    View write(@PathVariable Need need, @Valid ServiceLineForm form, BindingResult binding, Frame frame) {
        var problems = Problems.of(binding, frame.t());
        if (!problems.any()) {
            try {
                checks.write(form.line(need), form.version());
                return SeeOther.at("/servicetjek#" + need.name()).saying("servicechecks.saved");
            } catch (Refusal refusal) {
                problems = problems.and(refusal.field(), refusal.text(frame.t()));
            } catch (Stale somebodyWasFaster) {
                var saved = Objects.requireNonNull(checks.own().lines().get(need));
                var clash = clash(need, saved, form, frame.t());
                return Html.stale(page(need, form.over(saved.version()), clash, Problems.none(), frame));
            }
        }
        return Html.refused(page(need, form, null, problems, frame));
    }

    private Conflict clash(Need need, Saved<ServiceLine> saved, ServiceLineForm mine, Texts t) {
        var theirs = ServiceLineForm.of(saved).facts(bases, t);
        return Clash.of(saved, theirs, mine.facts(bases, t), "level", ServiceLinePage.path(need), t);
    }

    private JteModel page(Need need, ServiceLineForm form, @Nullable Conflict clash, Problems problems, Frame frame) {
        var t = frame.t();
        var nearby = directory.near(organisations.own().municipality(), need);
        var options = bases.options(form.basis(), t);
        return templates.servicechecksLine(
                ServiceLinePage.of(need, form, options, nearby, wish(need, form, t), clash, problems, t), frame);
    }

    private @Nullable Way wish(Need need, ServiceLineForm form, Texts t) {
        if (wishes.own(need).isPresent()) {
            return new Way(t.get("servicechecks.wished"), "/oensker?behov=" + need.name());
        }
        boolean missing = "PARTLY".equals(form.coverage()) || "NOT".equals(form.coverage());
        return missing && form.version() > 0
                ? new Way(t.get("servicechecks.toWish"), ServiceLinePage.path(need) + "/oenske")
                : null;
    }
}
