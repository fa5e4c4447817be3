package dk.samspil.front;

import dk.samspil.access.Open;
import dk.samspil.web.Frame;
import dk.samspil.web.Html;
import gg.jte.generated.precompiled.Templates;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Pages that only say something: help, accessibility, and the processor agreement in plain words. */
@Controller
@Open
class PlainController {

    private final Templates templates;

    PlainController(Templates templates) {
        this.templates = templates;
    }

    @GetMapping("/hjaelp")
    Html help(Frame frame) {
        return Html.page(templates.frontPlain(PlainPage.of("help", 5), frame));
    }

    @GetMapping("/tilgaengelighed")
    Html accessibility(Frame frame) {
        return Html.page(templates.frontPlain(PlainPage.of("accessibility", 4), frame));
    }

    @GetMapping("/databehandleraftale")
    Html processorAgreement(Frame frame) {
        return Html.page(templates.frontPlain(PlainPage.of("processor", 11), frame));
    }
}
