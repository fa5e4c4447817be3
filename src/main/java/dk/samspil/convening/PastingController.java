package dk.samspil.convening;

import dk.samspil.access.Needs;
import dk.samspil.access.Permission;
import dk.samspil.access.PlaceId;
import dk.samspil.organisations.OrganisationKind;
import dk.samspil.soundings.Inviting;
import dk.samspil.soundings.Sounding;
import dk.samspil.soundings.Soundings;
import dk.samspil.web.Fields;
import dk.samspil.web.Frame;
import dk.samspil.web.Html;
import dk.samspil.web.Line;
import dk.samspil.web.Problems;
import dk.samspil.web.Prose;
import dk.samspil.web.Refusal;
import dk.samspil.web.SeeOther;
import dk.samspil.web.Typed;
import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/** Those who are not here yet, one by one or pasted from a list. What could not be read stays, and says why. */
@Controller
@RequestMapping("/dialogmoeder/{id}/inviterede/liste")
@Needs(Permission.COLLABORATE)
class PastingController {

    private static final int LONGEST = 100_000;

    private final Soundings soundings;
    private final Inviting inviting;
    private final Templates templates;

    PastingController(Soundings soundings, Inviting inviting, Templates templates) {
        this.soundings = soundings;
        this.inviting = inviting;
        this.templates = templates;
    }

    /** What is pasted, and what kind those are. */
    record PasteForm(
            @Line String kind, @Prose(max = LONGEST) String list) {

        PasteForm {
            kind = Typed.text(kind);
            list = Typed.text(list);
        }
    }

    @GetMapping
    Html empty(@PathVariable UUID id, Frame frame) {
        return Html.page(page(id, new PasteForm(OrganisationKind.ASSOCIATION.name(), ""), 0, Problems.none(), frame));
    }

    @PostMapping
    View take(
            @PathVariable UUID id, @Valid @ModelAttribute("form") PasteForm form, BindingResult binding, Frame frame) {
        var t = frame.t();
        var problems = Problems.of(binding, t);
        var kind = Typed.one(OrganisationKind.class, form.kind());
        if (kind.isEmpty()) {
            problems = problems.and("kind", t.get("convening.paste.problem.kind"));
        }
        if (form.list().isBlank()) {
            problems = problems.and("list", t.get("convening.paste.problem.list"));
        }
        if (problems.any() || kind.isEmpty()) {
            return Html.refused(page(id, form, 0, problems, frame));
        }
        var read = PastedList.read(form.list());
        try {
            int taken = inviting.chooseNewcomers(new PlaceId(id), kind.get(), read.good());
            if (read.bad().isEmpty()) {
                return SeeOther.at(Sounding.path(new PlaceId(id)) + "/inviterede")
                        .saying("soundings.chose");
            }
            var rest = new PasteForm(form.kind(), read.rest());
            var unread = problems.and(
                    "list", t.get("convening.paste.problem.some", read.bad().size()));
            return Html.refused(page(id, rest, taken, unread, frame));
        } catch (Refusal refusal) {
            return Html.refused(page(id, form, 0, problems.and(refusal.field(), refusal.text(t)), frame));
        }
    }

    private JteModel page(UUID id, PasteForm form, int taken, Problems problems, Frame frame) {
        return templates.conveningPaste(
                new PastePage(
                        soundings.hosted(new PlaceId(id)),
                        form.kind(),
                        form.list(),
                        taken,
                        problems.any() ? PastedList.read(form.list()).bad() : List.of(),
                        new Fields(frame.t(), "convening.paste", problems)),
                frame);
    }
}
