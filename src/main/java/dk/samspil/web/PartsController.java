package dk.samspil.web;

import dk.samspil.access.Open;
import gg.jte.generated.precompiled.Templates;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The page of parts (alle dele), for those who design and those who build: every part once, in both languages. */
@Controller
@Profile("demo")
@Open
class PartsController {

    private final Templates templates;

    PartsController(Templates templates) {
        this.templates = templates;
    }

    @GetMapping("/demo/dele")
    Html parts(Frame frame) {
        return Html.page(templates.webParts(PartsPage.in(frame.t()), frame));
    }

    @GetMapping("/demo/dele/folder")
    Html leaflet(Frame frame) {
        return Html.page(templates.webPartsLeaflet(frame));
    }
}
