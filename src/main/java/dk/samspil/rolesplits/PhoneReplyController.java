package dk.samspil.rolesplits;

import dk.samspil.access.Needs;
import dk.samspil.access.NotHere;
import dk.samspil.access.OrganisationId;
import dk.samspil.access.Permission;
import dk.samspil.access.PlaceId;
import dk.samspil.collaborations.Party;
import dk.samspil.collaborations.Voice;
import dk.samspil.rounds.OwnRounds.State;
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

/** Writing down what another party says to a proposal on the phone. */
@Controller
@RequestMapping("/samarbejder/{place}/roller/opgaver/{task}/telefon/{organisation}")
@Needs(Permission.COLLABORATE)
class PhoneReplyController {

    private final RoleSplits splits;
    private final Replying replying;

    PhoneReplyController(RoleSplits splits, Replying replying) {
        this.splits = splits;
        this.replying = replying;
    }

    @GetMapping
    View form(@PathVariable UUID place, @PathVariable UUID task, @PathVariable UUID organisation, Frame frame) {
        var split = splits.split(new PlaceId(place));
        var party = caller(split, organisation);
        if (split.proposal(split.current().orElseThrow(), task)
                .filter(proposal -> proposal.waitsFor(party.organisation()))
                .isEmpty()) {
            return SeeOther.at(Paths.roles(split.room().place())).saying("rolesplits.alreadyAnswered");
        }
        var way = ReplyWay.phone(split.room(), task, party, frame.t());
        return replying.form(split, task, way, ReplyForm.blank(party.contact().name()), frame);
    }

    @PostMapping
    View reply(
            @PathVariable UUID place,
            @PathVariable UUID task,
            @PathVariable UUID organisation,
            @Valid @ModelAttribute ReplyForm form,
            BindingResult binding,
            Frame frame) {
        var split = splits.split(new PlaceId(place));
        var party = caller(split, organisation);
        return replying.take(
                split,
                task,
                Voice.onThePhone(party.organisation(), form.who()),
                ReplyWay.phone(split.room(), task, party, frame.t()),
                form,
                Problems.of(binding, frame.t()),
                frame,
                () -> SeeOther.at(ProposalGlance.path(split.room().place(), task))
                        .saying("rolesplits.calledIn"));
    }

    /** Another party that decides. */
    private static Party caller(RoleSplit split, UUID organisation) {
        if (split.state() != State.SHOWN) {
            throw new NotHere();
        }
        return split.deciding(split.current().orElseThrow()).stream()
                .filter(party -> party.organisation().equals(new OrganisationId(organisation)))
                .filter(party -> !party.organisation().equals(split.self()))
                .findFirst()
                .orElseThrow(NotHere::new);
    }
}
