package dk.samspil.rolesplits;

import dk.samspil.access.Needs;
import dk.samspil.access.NotHere;
import dk.samspil.access.OrganisationId;
import dk.samspil.access.Permission;
import dk.samspil.access.PlaceId;
import dk.samspil.collaborations.Party;
import dk.samspil.collaborations.Voice;
import dk.samspil.web.Frame;
import dk.samspil.web.Problems;
import dk.samspil.web.SeeOther;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/** Writing down what another party says on the phone. The one who writes cannot read it afterwards, before all have answered. */
@Controller
@RequestMapping("/samarbejder/{place}/roller/telefon/{organisation}")
@Needs(Permission.COLLABORATE)
class PhoneRolesController {

    private final RoleSplits splits;
    private final RolesAnswering answering;

    PhoneRolesController(RoleSplits splits, RolesAnswering answering) {
        this.splits = splits;
        this.answering = answering;
    }

    @GetMapping
    View form(@PathVariable UUID place, @PathVariable UUID organisation, Frame frame) {
        var split = splits.split(new PlaceId(place));
        var party = otherParty(split, organisation);
        var round = split.current().orElseThrow(NotHere::new);
        if (!round.waitsFor(party.organisation())) {
            return SeeOther.at(Paths.roles(round.place())).saying("rolesplits.alreadyAnswered");
        }
        var way = RolesWay.phone(split.room(), party, frame.t());
        return answering.form(split, round, way, SheetForm.blank(party.contact().name()), frame);
    }

    @PostMapping
    View answer(
            @PathVariable UUID place,
            @PathVariable UUID organisation,
            @Valid @ModelAttribute SheetForm form,
            BindingResult binding,
            Frame frame) {
        var split = splits.split(new PlaceId(place));
        var party = otherParty(split, organisation);
        var round = split.current().orElseThrow(NotHere::new);
        return answering.take(
                split,
                round,
                Voice.onThePhone(party.organisation(), form.who()),
                RolesWay.phone(split.room(), party, frame.t()),
                form,
                Problems.of(binding, frame.t()),
                frame,
                () -> SeeOther.at(Paths.roles(round.place())).saying("rolesplits.calledIn"));
    }

    private static Party otherParty(RoleSplit split, UUID organisation) {
        return split.room()
                .party(new OrganisationId(organisation))
                .filter(party -> !party.organisation().equals(split.self()))
                .orElseThrow(NotHere::new);
    }
}
