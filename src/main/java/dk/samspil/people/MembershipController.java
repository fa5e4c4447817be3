package dk.samspil.people;

import dk.samspil.access.ByLink;
import dk.samspil.access.LinkPurpose;
import dk.samspil.web.Frame;
import dk.samspil.web.Html;
import dk.samspil.web.Problems;
import dk.samspil.web.SeeOther;
import gg.jte.generated.precompiled.Templates;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/** The link in an invitation: opening it shows what it is about, pressing the button says yes. */
@ByLink(LinkPurpose.MEMBERSHIP)
@Controller
@RequestMapping("/svar/medlem/{token}")
class MembershipController {

    private final Memberships memberships;
    private final Templates templates;

    MembershipController(Memberships memberships, Templates templates) {
        this.memberships = memberships;
        this.templates = templates;
    }

    @GetMapping
    Html show(Frame frame) {
        var invited = memberships.invitation();
        var form = new AnswerForm(invited.name(), null, null, null);
        return Html.page(templates.peopleJoin(
                MembershipPage.of(invited, memberships.organisation(), form, Problems.none(), frame.t()), frame));
    }

    /** The link has had its use, so the next page is the one to sign in on. */
    @PostMapping
    View accept(@Valid AnswerForm form, BindingResult binding, Frame frame) {
        var problems = Problems.of(binding, frame.t());
        if (problems.any()) {
            var page =
                    MembershipPage.of(memberships.invitation(), memberships.organisation(), form, problems, frame.t());
            return Html.refused(templates.peopleJoin(page, frame));
        }
        memberships.accept(form, frame.t().language());
        return SeeOther.at("/log-ind").saying("people.joined");
    }
}
