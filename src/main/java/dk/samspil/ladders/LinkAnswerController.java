package dk.samspil.ladders;

import dk.samspil.access.Actor;
import dk.samspil.access.ByLink;
import dk.samspil.access.LinkPurpose;
import dk.samspil.collaborations.Voice;
import dk.samspil.rounds.RoundId;
import dk.samspil.web.Frame;
import dk.samspil.web.Html;
import dk.samspil.web.Problems;
import gg.jte.generated.precompiled.Templates;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/** Answering without an account. Looking changes nothing; sending spends the link, and the thank-you is shown at once. */
@Controller
@RequestMapping("/svar/trappen/{token}")
@ByLink(LinkPurpose.LADDER)
class LinkAnswerController {

    private final Ladders ladders;
    private final Answering answering;
    private final Templates templates;

    LinkAnswerController(Ladders ladders, Answering answering, Templates templates) {
        this.ladders = ladders;
        this.answering = answering;
        this.templates = templates;
    }

    @GetMapping
    View form(Frame frame) {
        var ladder = ladders.ladder(Actor.currentLink().place());
        var round = ladder.round(new RoundId(Actor.currentLink().subject()));
        if (round.repliedBy(ladder.self())) {
            return answered("ladders.answered.already", frame);
        }
        return answering.ask(
                ladder.room(), round, AnswerWay.link(frame.path(), round, frame.t()), Typed.empty(), frame);
    }

    @PostMapping
    View answer(@Valid @ModelAttribute MarkForm form, BindingResult binding, Frame frame) {
        var ladder = ladders.ladder(Actor.currentLink().place());
        var round = ladder.round(new RoundId(Actor.currentLink().subject()));
        return answering.take(
                ladder.room(),
                round,
                Voice.own(),
                AnswerWay.link(frame.path(), round, frame.t()),
                new Typed(form, null, 0, Problems.of(binding, frame.t())),
                frame,
                () -> answered("ladders.answered.thanks", frame));
    }

    private View answered(String title, Frame frame) {
        var ladder = ladders.ladder(Actor.currentLink().place());
        var round = ladder.round(new RoundId(Actor.currentLink().subject()));
        return Html.page(templates.laddersAnswered(AnsweredPage.of(ladder, round, title, frame.t()), frame));
    }
}
