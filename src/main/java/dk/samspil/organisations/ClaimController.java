package dk.samspil.organisations;

import dk.samspil.access.Needs;
import dk.samspil.access.OrganisationId;
import dk.samspil.access.Permission;
import dk.samspil.access.WornHat;
import dk.samspil.reference.Reference;
import dk.samspil.web.Frame;
import dk.samspil.web.Html;
import dk.samspil.web.SeeOther;
import gg.jte.generated.precompiled.Templates;
import jakarta.servlet.http.HttpSession;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Taking over an organisation that somebody else has introduced. */
@Needs(Permission.OWN_ACCOUNT)
@Controller
@RequestMapping("/organisation/overtag")
class ClaimController {

    private final Registrations registrations;
    private final Reference reference;
    private final Templates templates;

    ClaimController(Registrations registrations, Reference reference, Templates templates) {
        this.registrations = registrations;
        this.reference = reference;
        this.templates = templates;
    }

    @GetMapping
    Html list(Frame frame) {
        return Html.page(
                templates.organisationsClaim(ClaimPage.of(registrations.claimable(), reference, frame.t()), frame));
    }

    @PostMapping
    View claim(@RequestParam UUID organisation, HttpSession session) {
        var claimed = new OrganisationId(organisation);
        registrations.claim(claimed);
        new WornHat(session).wear(claimed);
        return SeeOther.at("/organisation").saying("organisations.claimed");
    }
}
