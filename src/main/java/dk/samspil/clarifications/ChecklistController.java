package dk.samspil.clarifications;

import dk.samspil.access.Needs;
import dk.samspil.access.NotHere;
import dk.samspil.access.Permission;
import dk.samspil.web.Frame;
import dk.samspil.web.Html;
import dk.samspil.web.Problems;
import dk.samspil.web.SeeOther;
import dk.samspil.web.Stale;
import gg.jte.generated.precompiled.Templates;
import jakarta.validation.Valid;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** The checklist and its items. */
@Controller
class ChecklistController {

    private final Checklist checklist;
    private final Templates templates;

    ChecklistController(Checklist checklist, Templates templates) {
        this.checklist = checklist;
        this.templates = templates;
    }

    @GetMapping("/tjekliste")
    @Needs(Permission.SEE)
    Html checklist(Frame frame) {
        return Html.page(templates.clarificationsChecklist(ChecklistPage.of(checklist.ticks(), frame.t()), frame));
    }

    @GetMapping("/tjekliste/{item}")
    @Needs(Permission.CLARIFY)
    Html item(@PathVariable String item, Frame frame) {
        var asked = at(item);
        var form = TickForm.of(checklist.ticks().get(asked));
        return Html.page(templates.clarificationsTick(TickPage.of(asked, form, Problems.none(), frame.t()), frame));
    }

    @PostMapping("/tjekliste/{item}")
    @Needs(Permission.CLARIFY)
    View tick(@PathVariable String item, @Valid TickForm form, BindingResult binding, Frame frame) {
        var asked = at(item);
        if (binding.hasErrors()) {
            var page = TickPage.of(asked, form, Problems.of(binding, frame.t()), frame.t());
            return Html.refused(templates.clarificationsTick(page, frame));
        }
        try {
            checklist.write(asked, form.isDone(), form.note(), form.who(), form.version());
        } catch (Stale somebodyWasFaster) {
            var saved = Objects.requireNonNull(checklist.ticks().get(asked));
            return Html.stale(templates.clarificationsTick(TickPage.beside(asked, form, saved, frame.t()), frame));
        }
        return SeeOther.at("/tjekliste#" + asked.path()).saying("clarifications.ticked");
    }

    private static ChecklistItem at(String path) {
        return ChecklistItem.at(path).orElseThrow(NotHere::new);
    }
}
