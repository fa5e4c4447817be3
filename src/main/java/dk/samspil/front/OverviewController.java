package dk.samspil.front;

import dk.samspil.access.Needs;
import dk.samspil.access.Permission;
import dk.samspil.access.PlaceId;
import dk.samspil.web.Frame;
import dk.samspil.web.Html;
import gg.jte.generated.precompiled.Templates;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A collaboration's overview: five questions on one screen, and on one sheet of paper. */
@Controller
class OverviewController {

    private final Overview overview;
    private final Templates templates;

    OverviewController(Overview overview, Templates templates) {
        this.overview = overview;
        this.templates = templates;
    }

    @GetMapping("/samarbejder/{place}")
    @Needs(Permission.SEE)
    Html overview(@PathVariable UUID place, Frame frame) {
        return Html.page(templates.frontOverview(overview.of(new PlaceId(place)), frame));
    }
}
