package dk.samspil.ladders;

import dk.samspil.access.Needs;
import dk.samspil.access.Permission;
import dk.samspil.access.PlaceId;
import dk.samspil.collaborations.Voice;
import dk.samspil.rounds.RoundId;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Answering signed in; one's own answer may be gone over until it is shown. */
@Controller
@RequestMapping("/samarbejder/{place}/trappen/svar")
@Needs(Permission.ANSWER)
class OwnAnswerController {

    private final Ladders ladders;
    private final Answering answering;

    OwnAnswerController(Ladders ladders, Answering answering) {
        this.ladders = ladders;
        this.answering = answering;
    }

    @GetMapping
    View form(@PathVariable UUID place, Frame frame) {
        var ladder = ladders.ladder(new PlaceId(place));
        return switch (ladder.state()) {
            case NOTHING_TO_ANSWER, SHOWN ->
                SeeOther.at(Paths.ladder(ladder.room().place()));
            case UNANSWERED, WAITING -> {
                var round = ladder.current().orElseThrow();
                var typed = ladder.own(round).map(Typed::of).orElseGet(Typed::empty);
                yield answering.ask(ladder.room(), round, AnswerWay.own(ladder.room(), round, frame.t()), typed, frame);
            }
        };
    }

    @PostMapping
    View answer(
            @PathVariable UUID place,
            @RequestParam UUID id,
            @RequestParam(defaultValue = "0") int version,
            @Valid @ModelAttribute MarkForm form,
            BindingResult binding,
            Frame frame) {
        var ladder = ladders.ladder(new PlaceId(place));
        var round = ladder.round(new RoundId(id));
        return answering.take(
                ladder.room(),
                round,
                Voice.own(),
                AnswerWay.own(ladder.room(), round, frame.t()),
                new Typed(form, null, version, Problems.of(binding, frame.t())),
                frame,
                () -> SeeOther.at(Paths.ladder(round.place())).saying("ladders.marked"));
    }
}
