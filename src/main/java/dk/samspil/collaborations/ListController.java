package dk.samspil.collaborations;

import dk.samspil.access.Needs;
import dk.samspil.access.Permission;
import dk.samspil.web.Frame;
import dk.samspil.web.Html;
import gg.jte.generated.precompiled.Templates;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The own organisation's collaborations. */
@Controller
class ListController {

    private final Collaborations collaborations;
    private final Templates templates;

    ListController(Collaborations collaborations, Templates templates) {
        this.collaborations = collaborations;
        this.templates = templates;
    }

    @GetMapping("/samarbejder")
    @Needs(Permission.SEE)
    Html list(@RequestParam(defaultValue = "1") int side, Frame frame) {
        int page = Math.clamp(side, 1, 10_000);
        return Html.page(templates.collaborationsList(CardsPage.of(collaborations.cards(page), page), frame));
    }
}
