package dk.samspil.hearings;

import dk.samspil.access.Needs;
import dk.samspil.access.Permission;
import dk.samspil.agreements.Agreement;
import dk.samspil.agreements.Finishing;
import dk.samspil.web.Frame;
import dk.samspil.web.Html;
import dk.samspil.web.SeeOther;
import gg.jte.generated.precompiled.Templates;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** How far each party has come with a finished text, and the way back to writing. */
@Controller
@RequestMapping(HearingController.HOME)
class HearingController {

    static final String HOME = "/samarbejder/{place}/aftaler/{agreement}/godkendelse";

    private final HearingPages pages;
    private final Finishing finishing;
    private final Templates templates;

    HearingController(HearingPages pages, Finishing finishing, Templates templates) {
        this.pages = pages;
        this.finishing = finishing;
        this.templates = templates;
    }

    @GetMapping
    @Needs(Permission.SEE)
    Html show(@PathVariable UUID place, @PathVariable UUID agreement, Frame frame) {
        return Html.page(templates.hearingsHearing(pages.page(place, agreement, frame.t()), frame));
    }

    @PostMapping("/genaabninger")
    @Needs(Permission.COLLABORATE)
    SeeOther reopen(@PathVariable UUID place, @PathVariable UUID agreement) {
        var found = pages.find(place, agreement);
        finishing.reopen(found.edition().id());
        return SeeOther.at(found.agreement().path()).saying("hearings.reopened");
    }

    static String path(Agreement agreement) {
        return agreement.path() + "/godkendelse";
    }
}
