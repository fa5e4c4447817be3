package dk.samspil.remarks;

import dk.samspil.access.Needs;
import dk.samspil.access.Permission;
import dk.samspil.access.PlaceId;
import dk.samspil.collaborations.Collaborations;
import dk.samspil.collaborations.Room;
import dk.samspil.collaborations.Voice;
import dk.samspil.meetings.MeetingId;
import dk.samspil.web.Frame;
import dk.samspil.web.Html;
import dk.samspil.web.Problems;
import dk.samspil.web.Refusal;
import dk.samspil.web.SeeOther;
import dk.samspil.web.Stale;
import dk.samspil.web.Today;
import dk.samspil.web.Typed;
import gg.jte.generated.precompiled.Templates;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** What the parties see differently: all of it, one of them, what one's own organisation thinks, and where to talk about it. */
@Controller
class DisagreementController {

    private static final String ALL = "/samarbejder/{place}/aftaler/{agreement}/uenigheder";
    private static final String ONE = ALL + "/{id}";

    private final Collaborations collaborations;
    private final Spots spots;
    private final DisagreementPages pages;
    private final Disagreements disagreements;
    private final Raising raising;
    private final Templates templates;
    private final Clock clock;

    DisagreementController(
            Collaborations collaborations,
            Spots spots,
            DisagreementPages pages,
            Disagreements disagreements,
            Raising raising,
            Templates templates,
            Clock clock) {
        this.collaborations = collaborations;
        this.spots = spots;
        this.pages = pages;
        this.disagreements = disagreements;
        this.raising = raising;
        this.templates = templates;
        this.clock = clock;
    }

    /** From a list or a mail, which knows the place but not the agreement. */
    @GetMapping("/samarbejder/{place}/uenigheder/{id}")
    @Needs(Permission.SEE)
    SeeOther fromList(@PathVariable UUID place, @PathVariable UUID id) {
        collaborations.room(new PlaceId(place));
        return SeeOther.at(disagreements.disagreement(id).path());
    }

    @GetMapping(ALL)
    @Needs(Permission.SEE)
    Html all(@PathVariable UUID place, @PathVariable UUID agreement, Frame frame) {
        var t = frame.t();
        var found = spots.agreement(place, agreement);
        var today = Today.by(clock);
        var spot = spots.spot(found, found.foremost(today).id());
        var head = spots.head(found, t.get("remarks.all.title"), t.get("remarks.all.lead", found.title()));
        return Html.page(
                templates.remarksDisagreements(new DisagreementsPage(head, spot, disagreements.of(found.id())), frame));
    }

    @GetMapping(ONE)
    @Needs(Permission.SEE)
    Html show(@PathVariable UUID place, @PathVariable UUID agreement, @PathVariable UUID id, Frame frame) {
        return Html.page(
                templates.remarksDisagreement(pages.page(place, agreement, id, null, Problems.none(), frame), frame));
    }

    @PostMapping(ONE + "/mit")
    @Needs(Permission.ANSWER)
    View say(
            @PathVariable UUID place,
            @PathVariable UUID agreement,
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") ViewForm form,
            BindingResult binding,
            Frame frame) {
        var problems = Problems.of(binding, frame.t());
        var page = pages.page(place, agreement, id, form, problems, frame);
        if (problems.any()) {
            return Html.refused(templates.remarksDisagreement(page, frame));
        }
        try {
            disagreements.say(id, form.view(), Voice.own(), form.seen());
        } catch (Refusal refusal) {
            return refused(place, agreement, id, form, refusal, frame);
        } catch (Stale stale) {
            return Html.stale(templates.remarksDisagreement(pages.both(place, agreement, id, form, frame), frame));
        }
        return SeeOther.at(page.path()).saying("remarks.saidView");
    }

    /** On the agenda of the meeting that is chosen; with none chosen it waits for the next, which is called at once. */
    @PostMapping(ONE + "/moede")
    @Needs(Permission.ANSWER)
    View raise(
            @PathVariable UUID place,
            @PathVariable UUID agreement,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String meeting,
            Frame frame) {
        var found = spots.disagreement(spots.agreement(place, agreement), id);
        var chosen = Typed.id(meeting);
        try {
            if (chosen.isEmpty()) {
                raising.remember(id);
                return frame.may(Permission.COLLABORATE)
                        ? SeeOther.at(Room.path(found.place()) + "/moeder/nyt").saying("remarks.remembered")
                        : SeeOther.at(found.path()).saying("remarks.remembered");
            }
            raising.raise(id, new MeetingId(chosen.get()));
        } catch (Refusal refusal) {
            return refused(place, agreement, id, null, refusal, frame);
        }
        return SeeOther.at(found.path()).saying("remarks.raised");
    }

    private View refused(UUID place, UUID agreement, UUID id, @Nullable ViewForm form, Refusal refusal, Frame frame) {
        var problems = Problems.none().and(refusal.field(), refusal.text(frame.t()));
        return Html.refused(
                templates.remarksDisagreement(pages.page(place, agreement, id, form, problems, frame), frame));
    }
}
