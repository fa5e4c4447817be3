package dk.samspil.front;

import dk.samspil.access.Open;
import dk.samspil.directory.Directory;
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

    private static final int NEWEST = 6;

    private final Directory directory;
    private final Templates templates;

    HomeController(Directory directory, Templates templates) {
        this.directory = directory;
        this.templates = templates;
    }

    @GetMapping("/")
    View home(Frame frame) {
        return frame.person() == null
                ? Html.page(templates.frontHome(directory.newest(NEWEST), frame))
                : SeeOther.at("/min-side");
    }
}
