package dk.samspil.collaborations;

import dk.samspil.access.Ids;
import dk.samspil.access.Needs;
import dk.samspil.access.Permission;
import dk.samspil.access.PlaceId;
import dk.samspil.organisations.Organisations;
import dk.samspil.reference.Reference;
import dk.samspil.web.Frame;
import dk.samspil.web.Html;
import dk.samspil.web.Problems;
import dk.samspil.web.SeeOther;
import gg.jte.generated.precompiled.Templates;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/** Starts a collaboration, or enters one that has been going for years. */
@Controller
@RequestMapping("/samarbejder/nyt")
@Needs(Permission.COLLABORATE)
class StartController {

    private final Collaborations collaborations;
    private final Organisations organisations;
    private final Reference reference;
    private final Templates templates;
    private final Ids ids;
    private final Clock clock;

    StartController(
            Collaborations collaborations,
            Organisations organisations,
            Reference reference,
            Templates templates,
            Ids ids,
            Clock clock) {
        this.collaborations = collaborations;
        this.organisations = organisations;
        this.reference = reference;
        this.templates = templates;
        this.ids = ids;
        this.clock = clock;
    }

    @GetMapping
    Html empty(Frame frame) {
        var person = frame.person();
        var form = StartForm.empty(
                ids.next(), person == null ? "" : person.name(), organisations.own().municipality());
        return Html.page(page(form, Problems.none(), frame));
    }

    @PostMapping
    View start(@Valid @ModelAttribute("form") StartForm form, BindingResult binding, Frame frame) {
        var problems = check(form, Problems.of(binding, frame.t()), frame);
        if (problems.any() || form.id() == null) {
            return Html.refused(page(form.id() == null ? form.with(ids.next()) : form, problems, frame));
        }
        var place = new PlaceId(form.id());
        collaborations.start(form.begun(place, organisations.own().address()));
        return SeeOther.at(Room.path(place) + "/parter").saying("collaborations.started");
    }

    private Problems check(StartForm form, Problems problems, Frame frame) {
        var t = frame.t();
        if (!form.municipality().isEmpty() && reference.municipality(form.municipality()).isEmpty()) {
            problems = problems.and("municipality", t.get("collaborations.start.problem.municipality"));
        }
        if (Typed.isNoDay(form.since())) {
            problems = problems.and("since", t.get("web.problem.unreadable"));
        } else if (Typed.day(form.since()).filter(day -> day.isAfter(LocalDate.now(clock))).isPresent()) {
            problems = problems.and("since", t.get("collaborations.start.problem.since"));
        }
        return problems;
    }

    private gg.jte.models.runtime.JteModel page(StartForm form, Problems problems, Frame frame) {
        return templates.collaborationsStart(
                StartPage.of(form, problems, frame.t(), reference.municipalities()), frame);
    }
}
