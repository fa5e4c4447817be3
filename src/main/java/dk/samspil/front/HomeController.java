package dk.samspil.front;

import dk.samspil.access.Open;
import dk.samspil.web.Frame;
import dk.samspil.web.Html;
import dk.samspil.web.SeeOther;
import gg.jte.generated.precompiled.Templates;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/** The front page for those who are not signed in; the others go to their own page. */
@Controller
@Open
class HomeController {

    private final Templates templates;

    HomeController(Templates templates) {
        this.templates = templates;
    }

    @GetMapping("/")
    View home(Frame frame) {
        return frame.person() == null ? Html.page(templates.frontHome(frame)) : SeeOther.at("/min-side");
    }
}
