package dk.samspil.guests;

import dk.samspil.access.Ids;
import dk.samspil.access.Needs;
import dk.samspil.access.OrganisationId;
import dk.samspil.access.Permission;
import dk.samspil.access.PlaceId;
import dk.samspil.collaborations.Collaborations;
import dk.samspil.collaborations.Room;
import dk.samspil.collaborations.RoomHead;
import dk.samspil.organisations.Organisation;
import dk.samspil.organisations.OrganisationKind;
import dk.samspil.organisations.Organisations;
import dk.samspil.reference.Reference;
import dk.samspil.web.Fields;
import dk.samspil.web.Frame;
import dk.samspil.web.Html;
import dk.samspil.web.Problems;
import dk.samspil.web.Refusal;
import dk.samspil.web.SeeOther;
import dk.samspil.web.Typed;
import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Asks one more organisation to join, whether it is here already or not, and takes that back. */
@Controller
@RequestMapping("/samarbejder/{place}/parter")
@Needs(Permission.COLLABORATE)
class InviteController {

    private final Collaborations collaborations;
    private final Guests guests;
    private final Newcomers newcomers;
    private final Organisations organisations;
    private final Reference reference;
    private final Templates templates;
    private final Ids ids;

    InviteController(
            Collaborations collaborations,
            Guests guests,
            Newcomers newcomers,
            Organisations organisations,
            Reference reference,
            Templates templates,
            Ids ids) {
        this.collaborations = collaborations;
        this.guests = guests;
        this.newcomers = newcomers;
        this.organisations = organisations;
        this.reference = reference;
        this.templates = templates;
        this.ids = ids;
    }

    @GetMapping("/invitationer")
    Html form(@PathVariable UUID place, @RequestParam @Nullable UUID organisation, Frame frame) {
        var form =
                InviteForm.empty(ids.next(), organisation, organisations.own().municipality());
        return Html.page(page(place, form, Problems.none(), frame));
    }

    @PostMapping("/invitationer")
    View invite(
            @PathVariable UUID place,
            @Valid @ModelAttribute("form") InviteForm form,
            BindingResult binding,
            Frame frame) {
        var problems = check(form, Problems.of(binding, frame.t()), frame);
        if (problems.any()) {
            return Html.refused(page(place, form, problems, frame));
        }
        try {
            invite(new PlaceId(place), form.id() == null ? ids.next() : form.id(), form);
        } catch (Refusal refusal) {
            return Html.refused(page(place, form, problems.and(refusal.field(), refusal.text(frame.t())), frame));
        }
        return SeeOther.at(Room.path(new PlaceId(place)) + "/parter").saying("guests.invited");
    }

    @PostMapping("/{organisation}/tilbagekaldelser")
    SeeOther withdraw(@PathVariable UUID place, @PathVariable UUID organisation) {
        guests.withdraw(new PlaceId(place), new OrganisationId(organisation));
        return SeeOther.at(Room.path(new PlaceId(place)) + "/parter").saying("guests.withdrew");
    }

    /** An organisation that is not here needs a name and a kind; everybody needs a way to be reached. */
    private Problems check(InviteForm form, Problems problems, Frame frame) {
        var t = frame.t();
        if (form.contactAddress().isEmpty() && form.contactPhone().isEmpty()) {
            problems = problems.and("contactAddress", t.get("guests.invite.problem.reach"));
        }
        if (!form.isNew()) {
            return problems;
        }
        if (form.name().isEmpty()) {
            problems = problems.and("name", t.get("guests.invite.problem.name"));
        }
        if (Typed.one(OrganisationKind.class, form.kind()).isEmpty()) {
            problems = problems.and("kind", t.get("guests.invite.problem.kind"));
        }
        if (reference.municipality(form.municipality()).isEmpty()) {
            problems = problems.and("municipality", t.get("collaborations.start.problem.municipality"));
        }
        return problems;
    }

    private void invite(PlaceId place, UUID id, InviteForm form) {
        if (form.organisation() == null) {
            newcomers.invite(place, id, form.newcomer(), form.words());
        } else {
            guests.invite(place, id, form.guest(organisations.organisation(new OrganisationId(form.organisation()))));
        }
    }

    private JteModel page(UUID place, InviteForm form, Problems problems, Frame frame) {
        var t = frame.t();
        var room = collaborations.room(new PlaceId(place));
        Organisation guest = form.organisation() == null
                ? null
                : organisations.organisation(new OrganisationId(form.organisation()));
        var title = guest == null ? t.get("guests.invite.title.new") : t.get("guests.invite.title.known", guest.name());
        return templates.guestsInvite(
                new InvitePage(
                        new RoomHead(room, title, t.get("guests.invite.lead")),
                        form,
                        new Fields(t, "guests.invite", problems),
                        guest,
                        reference.municipalities()),
                frame);
    }
}
