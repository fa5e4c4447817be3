package dk.samspil.people;

import dk.samspil.access.Ids;
import dk.samspil.access.Needs;
import dk.samspil.access.Permission;
import dk.samspil.organisations.Choices;
import dk.samspil.organisations.Units;
import dk.samspil.web.Frame;
import dk.samspil.web.Html;
import dk.samspil.web.Problems;
import dk.samspil.web.Refusal;
import dk.samspil.web.SeeOther;
import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** Asking people in, asking again, and taking it back. */
@Needs(Permission.ADMINISTER)
@Controller
class InvitationController {

    private static final String PEOPLE = "/organisation/folk";

    private final Invitations invitations;
    private final Units units;
    private final Ids ids;
    private final Templates templates;

    InvitationController(Invitations invitations, Units units, Ids ids, Templates templates) {
        this.invitations = invitations;
        this.units = units;
        this.ids = ids;
        this.templates = templates;
    }

    @GetMapping(PEOPLE + "/inviter")
    Html blank(Frame frame) {
        return Html.page(page(InvitationForm.blank(ids.next().toString()), Problems.none(), frame));
    }

    @PostMapping(PEOPLE + "/inviter")
    View invite(@Valid InvitationForm form, BindingResult binding, Frame frame) {
        var problems = Problems.of(binding, frame.t());
        if (problems.any()) {
            return Html.refused(page(form, problems, frame));
        }
        try {
            invitations.invite(form);
            return SeeOther.at(PEOPLE).saying("people.invited");
        } catch (Refusal refusal) {
            return Html.refused(page(form, problems.and(refusal.field(), refusal.text(frame.t())), frame));
        }
    }

    @PostMapping(PEOPLE + "/invitationer/{id}/breve")
    View sendAgain(@PathVariable UUID id) {
        invitations.sendAgain(id);
        return SeeOther.at(PEOPLE).saying("people.invited");
    }

    @PostMapping(PEOPLE + "/invitationer/{id}/fortrydelse")
    View withdraw(@PathVariable UUID id) {
        invitations.withdraw(id);
        return SeeOther.at(PEOPLE).saying("people.withdrawn");
    }

    private JteModel page(InvitationForm form, Problems problems, Frame frame) {
        return templates.peopleInvite(
                MemberInvitationPage.of(form, Choices.units(units, frame.t()), problems, frame.t()), frame);
    }
}
