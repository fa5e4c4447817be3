package dk.samspil.convening;

import dk.samspil.access.Needs;
import dk.samspil.access.OrganisationId;
import dk.samspil.access.Permission;
import dk.samspil.access.PlaceId;
import dk.samspil.soundings.InviteeStanding;
import dk.samspil.soundings.Inviting;
import dk.samspil.soundings.Sounding;
import dk.samspil.web.Frame;
import dk.samspil.web.Html;
import dk.samspil.web.Refusal;
import dk.samspil.web.SeeOther;
import dk.samspil.web.Typed;
import gg.jte.generated.precompiled.Templates;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Who is on the host's list and what they say, and the letters on their way to them. */
@Controller
@RequestMapping("/dialogmoeder/{id}")
@Needs(Permission.COLLABORATE)
class InvitingController {

    private static final String SECONDS_UNTIL_IT_LOOKS_AGAIN = "10";

    private final Inviting inviting;
    private final InvitingPages pages;
    private final Templates templates;

    InvitingController(Inviting inviting, InvitingPages pages, Templates templates) {
        this.inviting = inviting;
        this.pages = pages;
        this.templates = templates;
    }

    @GetMapping("/inviterede")
    Html list(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String vis,
            @RequestParam(required = false) @Nullable Integer side,
            Frame frame) {
        var standing = Typed.one(InviteeStanding.class, vis).orElse(InviteeStanding.ALL);
        return Html.page(templates.conveningInvitees(pages.list(id, standing, Typed.page(side)), frame));
    }

    @PostMapping("/inviterede/{organisation}/sletninger")
    SeeOther leaveOut(@PathVariable UUID id, @PathVariable UUID organisation) {
        inviting.leaveOut(new PlaceId(id), new OrganisationId(organisation));
        return SeeOther.at(Sounding.path(new PlaceId(id)) + "/inviterede").saying("soundings.leftOut");
    }

    /** Looks again by itself while letters go out, also without scripts, and stops when there is nothing new to see. */
    @GetMapping("/udsendelse")
    Html ahead(@PathVariable UUID id, Frame frame, HttpServletResponse response) {
        var page = pages.sending(id, "");
        if (page.isOnItsWay()) {
            response.setHeader("Refresh", SECONDS_UNTIL_IT_LOOKS_AGAIN);
        }
        return Html.page(templates.conveningSending(page, frame));
    }

    @PostMapping("/udsendelse")
    View send(@PathVariable UUID id, Frame frame) {
        try {
            inviting.send(new PlaceId(id));
        } catch (Refusal refusal) {
            return Html.refused(templates.conveningSending(pages.sending(id, refusal.text(frame.t())), frame));
        }
        return SeeOther.at(Sounding.path(new PlaceId(id)) + "/udsendelse").saying("soundings.sent");
    }
}
