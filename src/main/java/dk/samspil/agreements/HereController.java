package dk.samspil.agreements;

import dk.samspil.access.Needs;
import dk.samspil.access.Permission;
import dk.samspil.web.Frame;
import dk.samspil.web.Html;
import gg.jte.generated.precompiled.Templates;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Who else is in a text, asked again and again while somebody sits with it. */
@Controller
class HereController {

    private final AgreementPages pages;
    private final Templates templates;

    HereController(AgreementPages pages, Templates templates) {
        this.pages = pages;
        this.templates = templates;
    }

    @GetMapping("/samarbejder/{place}/aftaler/{agreement}/her")
    @Needs(Permission.SEE)
    Html here(
            @PathVariable UUID place,
            @PathVariable UUID agreement,
            @RequestParam(required = false) @Nullable UUID afsnit,
            Frame frame) {
        var found = pages.agreement(place, agreement);
        return Html.page(templates.agreementsHere(frame, pages.others(found, afsnit), found));
    }
}
