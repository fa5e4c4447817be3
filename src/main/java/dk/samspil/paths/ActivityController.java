package dk.samspil.paths;

import dk.samspil.access.Needs;
import dk.samspil.access.Permission;
import dk.samspil.access.PlaceId;
import dk.samspil.collaborations.Collaborations;
import dk.samspil.collaborations.Room;
import dk.samspil.collaborations.RoomHead;
import dk.samspil.web.Conflict;
import dk.samspil.web.Differing;
import dk.samspil.web.Fields;
import dk.samspil.web.Frame;
import dk.samspil.web.Html;
import dk.samspil.web.Problems;
import dk.samspil.web.Refusal;
import dk.samspil.web.SeeOther;
import dk.samspil.web.Stale;
import dk.samspil.web.Texts;
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

/** Says who does something and when, or strikes what the parties had added. */
@Controller
@RequestMapping("/samarbejder/{place}/plan/aktiviteter/{activity}")
@Needs(Permission.COLLABORATE)
class ActivityController {

    private final Collaborations collaborations;
    private final Activities activities;
    private final Templates templates;

    ActivityController(Collaborations collaborations, Activities activities, Templates templates) {
        this.collaborations = collaborations;
        this.activities = activities;
        this.templates = templates;
    }

    @GetMapping
    Html form(@PathVariable UUID place, @PathVariable UUID activity, Frame frame) {
        var room = collaborations.room(new PlaceId(place));
        var found = activities.activity(room.place(), activity);
        return Html.page(page(room, found, ActivityForm.of(found), Problems.none(), null, frame));
    }

    @PostMapping
    View plan(
            @PathVariable UUID place,
            @PathVariable UUID activity,
            @Valid @ModelAttribute("form") ActivityForm form,
            BindingResult binding,
            Frame frame) {
        var t = frame.t();
        var room = collaborations.room(new PlaceId(place));
        var found = activities.activity(room.place(), activity);
        var problems = Problems.of(binding, t);
        if (found.isOwn() && form.words().isBlank()) {
            problems = problems.and("words", t.get("paths.add.problem.activity"));
        }
        if (problems.any() || form.version() == null) {
            return Html.refused(page(room, found, form, problems, null, frame));
        }
        var mine = form.of(found, form.version());
        try {
            activities.plan(room.place(), mine);
        } catch (Refusal refusal) {
            return Html.refused(page(room, found, form, problems.and(refusal.field(), refusal.text(t)), null, frame));
        } catch (Stale stale) {
            var theirs = activities.activity(room.place(), activity);
            var conflict = meanwhile(room, theirs, mine, t);
            return Html.stale(page(room, theirs, form.seen(theirs.version()), problems, conflict, frame));
        }
        return SeeOther.at(PlanController.path(place)).saying("paths.planned");
    }

    @PostMapping("/sletninger")
    SeeOther strike(@PathVariable UUID place, @PathVariable UUID activity, @RequestParam int version) {
        activities.strike(new PlaceId(place), activity, version);
        return SeeOther.at(PlanController.path(place)).saying("paths.struck");
    }

    private static Conflict meanwhile(Room room, Activity theirs, Activity mine, Texts t) {
        return new Conflict(
                t.get("collaborations.another"),
                t.get("collaborations.meanwhile"),
                "party",
                PlanController.path(room.place().value()),
                new Differing(t, "paths.activity")
                        .on("words", theirs.title(t), mine.title(t))
                        .on("party", room.nameOf(theirs.party()), room.nameOf(mine.party()))
                        .on("who", theirs.who(), mine.who())
                        .on("day", theirs.day(), mine.day())
                        .on("done", done(theirs, t), done(mine, t))
                        .all());
    }

    private static String done(Activity activity, Texts t) {
        return t.get(activity.done() ? "paths.activity.isDone" : "paths.activity.isOpen");
    }

    private JteModel page(
            Room room,
            Activity activity,
            ActivityForm form,
            Problems problems,
            @Nullable Conflict conflict,
            Frame frame) {
        var t = frame.t();
        var head = new RoomHead(room, activity.title(t), t.get("paths.activity.lead"));
        return templates.pathsActivity(
                new ActivityPage(head, activity, form, new Fields(t, "paths.activity", problems), conflict), frame);
    }
}
