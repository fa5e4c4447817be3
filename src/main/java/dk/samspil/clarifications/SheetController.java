package dk.samspil.clarifications;

import dk.samspil.access.Actor;
import dk.samspil.access.Needs;
import dk.samspil.access.NotHere;
import dk.samspil.access.Permission;
import dk.samspil.organisations.Organisations;
import dk.samspil.web.Frame;
import dk.samspil.web.Html;
import dk.samspil.web.SeeOther;
import gg.jte.generated.precompiled.Templates;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The clarification as one reads it, and whether the others may read what can be shared. */
@Controller
class SheetController {

    private final Clarifications clarifications;
    private final Sharing sharing;
    private final Organisations organisations;
    private final Templates templates;

    SheetController(Clarifications clarifications, Sharing sharing, Organisations organisations, Templates templates) {
        this.clarifications = clarifications;
        this.sharing = sharing;
        this.organisations = organisations;
        this.templates = templates;
    }

    /** The newest edition, or with {@code ?udgave=godkendt} the one that holds while it is being written. */
    @GetMapping("/afklaring/side")
    @Needs(Permission.SEE)
    Html sheet(@RequestParam(name = "udgave", defaultValue = "") String edition, Frame frame) {
        var approved = clarifications.approved();
        var shown = (edition.equals("godkendt") ? approved : clarifications.current()).orElseThrow(NotHere::new);
        var profile = clarifications.publicProfile(Actor.currentOrganisation()).orElse(null);
        var standing = Standing.of(shown, approved.orElse(null), profile);
        return Html.page(
                templates.clarificationsSheet(SheetPage.of(organisations.own().name(), standing, frame.t()), frame));
    }

    @PostMapping("/afklaring/deling")
    @Needs(Permission.CLARIFY)
    SeeOther share() {
        sharing.share();
        return SeeOther.at("/organisationer/" + Actor.currentOrganisation()).saying("clarifications.shared");
    }

    @PostMapping("/afklaring/deling/slut")
    @Needs(Permission.CLARIFY)
    SeeOther withdraw() {
        sharing.withdraw();
        return SeeOther.at("/afklaring/side").saying("clarifications.withdrawn");
    }
}
