package dk.samspil.front;

import dk.samspil.access.Open;
import dk.samspil.access.OrganisationId;
import dk.samspil.web.Frame;
import dk.samspil.web.Html;
import gg.jte.generated.precompiled.Templates;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** An organisation's own page: open to everybody where the organisation is on the open list. */
@Controller
@Open
class PortraitController {

    private final Portraits portraits;
    private final Templates templates;

    PortraitController(Portraits portraits, Templates templates) {
        this.portraits = portraits;
        this.templates = templates;
    }

    @GetMapping("/organisationer/{organisation}")
    Html portrait(@PathVariable UUID organisation, Frame frame) {
        return Html.page(templates.frontPortrait(portraits.of(new OrganisationId(organisation), frame.t()), frame));
    }
}
