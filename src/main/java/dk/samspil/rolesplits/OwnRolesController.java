package dk.samspil.rolesplits;

import dk.samspil.access.Needs;
import dk.samspil.access.NotHere;
import dk.samspil.access.Permission;
import dk.samspil.access.PlaceId;
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

/** Answering signed in: in one go or in several, and gone over until it is shown. */
@Controller
@RequestMapping("/samarbejder/{place}/roller/svar")
@Needs(Permission.ANSWER)
class OwnRolesController {

    private final RoleSplits splits;
    private final RolesAnswering answering;

    OwnRolesController(RoleSplits splits, RolesAnswering answering) {
        this.splits = splits;
        this.answering = answering;
    }

    @GetMapping
    View form(@PathVariable UUID place, Frame frame) {
        var split = splits.split(new PlaceId(place));
        return switch (split.state()) {
            case NOTHING_TO_ANSWER, SHOWN ->
                SeeOther.at(Paths.roles(split.room().place()));
            case UNANSWERED, WAITING -> {
                var round = split.current().orElseThrow();
                var form = SheetForm.of(Sheet.of(splits.begun(round)));
                yield answering.form(split, round, way(split, frame), form, frame);
            }
        };
    }

    @PostMapping
    View answer(@PathVariable UUID place, @Valid @ModelAttribute SheetForm form, BindingResult binding, Frame frame) {
        var split = splits.split(new PlaceId(place));
        var round = split.current().orElseThrow(NotHere::new);
        return answering.take(
                split,
                round,
                Voice.own(),
                way(split, frame),
                form,
                Problems.of(binding, frame.t()),
                frame,
                () -> SeeOther.at(Paths.roles(round.place())).saying("rolesplits.answered"));
    }

    @PostMapping(params = "senere")
    View putAside(@PathVariable UUID place, @Valid @ModelAttribute SheetForm form, BindingResult binding, Frame frame) {
        var split = splits.split(new PlaceId(place));
        var round = split.current().orElseThrow(NotHere::new);
        return answering.putAside(
                split,
                round,
                way(split, frame),
                form,
                Problems.of(binding, frame.t()),
                frame,
                () -> SeeOther.at(Paths.answer(round.place())).saying("rolesplits.putAside"));
    }

    private static RolesWay way(RoleSplit split, Frame frame) {
        var round = split.current().orElseThrow(NotHere::new);
        return RolesWay.own(split.room(), round, split.state() == State.UNANSWERED, frame.t());
    }
}
