package dk.samspil.launches;

import dk.samspil.access.Actor;
import dk.samspil.access.Ids;
import dk.samspil.access.Needs;
import dk.samspil.access.NotHere;
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

/** Writes a line of a launch, writes it anew, or strikes it. */
@Controller
@RequestMapping("/samarbejder/{place}/plan/igang/linjer")
@Needs(Permission.COLLABORATE)
class LineController {

    private final Collaborations collaborations;
    private final Launches launches;
    private final Templates templates;
    private final Ids ids;

    LineController(Collaborations collaborations, Launches launches, Templates templates, Ids ids) {
        this.collaborations = collaborations;
        this.launches = launches;
        this.templates = templates;
        this.ids = ids;
    }

    @GetMapping("/ny")
    Html blank(@PathVariable UUID place, @RequestParam(defaultValue = "") String slags, Frame frame) {
        var room = collaborations.room(new PlaceId(place));
        var kind = Typed.one(LineKind.class, slags).orElseThrow(NotHere::new);
        return Html.page(page(room, kind, true, LineForm.empty(ids.next(), kind), Problems.none(), null, frame));
    }

    @PostMapping
    View write(
            @PathVariable UUID place,
            @Valid @ModelAttribute("form") LineForm form,
            BindingResult binding,
            Frame frame) {
        var room = collaborations.room(new PlaceId(place));
        var kind = Typed.one(LineKind.class, form.kind()).orElseThrow(NotHere::new);
        var problems = Problems.of(binding, frame.t());
        if (problems.any() || form.id() == null) {
            return Html.refused(page(room, kind, true, form, problems, null, frame));
        }
        try {
            launches.add(room.place(), form.line(form.id(), kind, Actor.currentOrganisation()));
        } catch (Refusal refusal) {
            return Html.refused(
                    page(room, kind, true, form, problems.and(refusal.field(), refusal.text(frame.t())), null, frame));
        }
        return SeeOther.at(LaunchController.path(place)).saying("launches.wrote");
    }

    @GetMapping("/{line}")
    Html standing(@PathVariable UUID place, @PathVariable UUID line, Frame frame) {
        var room = collaborations.room(new PlaceId(place));
        var found = launches.line(room.place(), line);
        return Html.page(page(room, found.kind(), false, LineForm.of(found), Problems.none(), null, frame));
    }

    @PostMapping("/{line}")
    View rewrite(
            @PathVariable UUID place,
            @PathVariable UUID line,
            @Valid @ModelAttribute("form") LineForm form,
            BindingResult binding,
            Frame frame) {
        var t = frame.t();
        var room = collaborations.room(new PlaceId(place));
        var found = launches.line(room.place(), line);
        var problems = Problems.of(binding, t);
        if (problems.any() || form.version() == null) {
            return Html.refused(page(room, found.kind(), false, form, problems, null, frame));
        }
        var mine = form.line(line, found.kind(), found.writtenBy());
        try {
            launches.change(room.place(), mine);
        } catch (Refusal refusal) {
            return Html.refused(
                    page(room, found.kind(), false, form, problems.and(refusal.field(), refusal.text(t)), null, frame));
        } catch (Stale stale) {
            var theirs = launches.line(room.place(), line);
            var conflict = meanwhile(room, theirs, mine, t);
            return Html.stale(page(room, theirs.kind(), false, form.seen(theirs.version()), problems, conflict, frame));
        }
        return SeeOther.at(LaunchController.path(place)).saying("launches.rewrote");
    }

    @PostMapping("/{line}/sletninger")
    SeeOther strike(@PathVariable UUID place, @PathVariable UUID line, @RequestParam int version) {
        launches.strike(new PlaceId(place), line, version);
        return SeeOther.at(LaunchController.path(place)).saying("launches.struck");
    }

    private static Conflict meanwhile(Room room, LaunchLine theirs, LaunchLine mine, Texts t) {
        return new Conflict(
                t.get("collaborations.another"),
                t.get("collaborations.meanwhile"),
                "about",
                LaunchController.path(room.place().value()),
                new Differing(t, "launches." + theirs.kind())
                        .on("about", theirs.about(), mine.about())
                        .on("words", theirs.words(), mine.words())
                        .on("party", room.nameOf(theirs.party()), room.nameOf(mine.party()))
                        .on("who", theirs.who(), mine.who())
                        .on("day", theirs.day(), mine.day())
                        .all());
    }

    private JteModel page(
            Room room,
            LineKind kind,
            boolean isNew,
            LineForm form,
            Problems problems,
            @Nullable Conflict conflict,
            Frame frame) {
        var t = frame.t();
        var head = new RoomHead(room, t.of(kind), t.of(kind, "lead"));
        return templates.launchesLine(
                new LinePage(head, kind, isNew, form, new Fields(t, "launches." + kind, problems), conflict), frame);
    }
}
