package dk.samspil.ladders;

import dk.samspil.access.Needs;
import dk.samspil.access.NotHere;
import dk.samspil.access.OrganisationId;
import dk.samspil.access.Permission;
import dk.samspil.access.PlaceId;
import dk.samspil.collaborations.Party;
import dk.samspil.collaborations.Voice;
import dk.samspil.rounds.RoundId;
import dk.samspil.web.Frame;
import dk.samspil.web.Problems;
import dk.samspil.web.SeeOther;
import jakarta.validation.Valid;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Writing down what another party says on the phone. The one who writes cannot read it afterwards, before all have answered. */
@Controller
@RequestMapping("/samarbejder/{place}/trappen/telefon/{organisation}")
@Needs(Permission.COLLABORATE)
class PhoneAnswerController {

    private final Ladders ladders;
    private final Answering answering;

    PhoneAnswerController(Ladders ladders, Answering answering) {
        this.ladders = ladders;
        this.answering = answering;
    }

    @GetMapping
    View form(@PathVariable UUID place, @PathVariable UUID organisation, Frame frame) {
        var ladder = ladders.ladder(new PlaceId(place));
        var party = otherParty(ladder, new OrganisationId(organisation));
        var round = ladder.current().orElseThrow(NotHere::new);
        if (!round.waitsFor(party.organisation())) {
            return SeeOther.at(Paths.ladder(round.place())).saying("ladders.alreadyAnswered");
        }
        var call = new CallForm(party.contact().name());
        return answering.ask(
                ladder.room(),
                round,
                AnswerWay.phone(ladder.room(), party, frame.t()),
                new Typed(MarkForm.empty(), call, 0, Problems.none()),
                frame);
    }

    @PostMapping
    View answer(
            @PathVariable UUID place,
            @PathVariable UUID organisation,
            @RequestParam UUID id,
            @Valid @ModelAttribute CallForm call,
            BindingResult callBinding,
            @Valid @ModelAttribute MarkForm form,
            BindingResult binding,
            Frame frame) {
        var ladder = ladders.ladder(new PlaceId(place));
        var party = otherParty(ladder, new OrganisationId(organisation));
        var round = ladder.round(new RoundId(id));
        return answering.take(
                ladder.room(),
                round,
                Voice.onThePhone(party.organisation(), call.who()),
                AnswerWay.phone(ladder.room(), party, frame.t()),
                new Typed(form, call, 0, problems(callBinding, binding, frame)),
                frame,
                () -> SeeOther.at(Paths.ladder(round.place())).saying("ladders.calledIn"));
    }

    private static Problems problems(BindingResult call, BindingResult form, Frame frame) {
        return Stream.of(call, form)
                .flatMap(binding -> Problems.of(binding, frame.t()).all().stream())
                .collect(Collectors.collectingAndThen(Collectors.toList(), Problems::new));
    }

    private static Party otherParty(Ladder ladder, OrganisationId organisation) {
        return ladder.room()
                .party(organisation)
                .filter(party -> !party.organisation().equals(ladder.self()))
                .orElseThrow(NotHere::new);
    }
}
