package dk.samspil.clarifications;

import dk.samspil.access.Actor;
import dk.samspil.access.Needs;
import dk.samspil.access.Permission;
import dk.samspil.web.Frame;
import dk.samspil.web.Html;
import dk.samspil.web.SeeOther;
import gg.jte.generated.precompiled.Templates;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One's own clarification: how far it is, and how much of it one wants. */
@Controller
class ClarificationController {

    private final Clarifications clarifications;
    private final Templates templates;

    ClarificationController(Clarifications clarifications, Templates templates) {
        this.clarifications = clarifications;
        this.templates = templates;
    }

    @GetMapping("/afklaring")
    @Needs(Permission.SEE)
    Html overview(Frame frame) {
        var approved = clarifications.approved().orElse(null);
        var shared = clarifications.publicProfile(Actor.currentOrganisation()).orElse(null);
        return Html.page(clarifications
                .current()
                .map(current -> ClarificationPage.of(Standing.of(current, approved, shared), frame.t()))
                .map(page -> templates.clarificationsClarification(page, frame))
                .orElseGet(() -> templates.clarificationsBegin(frame)));
    }

    @PostMapping("/afklaring")
    @Needs(Permission.CLARIFY)
    SeeOther start(@RequestParam("size") Size size) {
        clarifications.start(size);
        return SeeOther.at("/afklaring/" + size.questions().getFirst().path());
    }

    @PostMapping("/afklaring/stoerrelse")
    @Needs(Permission.CLARIFY)
    SeeOther resize(@RequestParam("size") Size size) {
        clarifications.resize(size);
        return SeeOther.at("/afklaring").saying("clarifications.resized");
    }
}
