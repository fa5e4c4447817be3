package dk.samspil.collaborations;

import dk.samspil.access.Needs;
import dk.samspil.access.Permission;
import dk.samspil.access.PlaceId;
import dk.samspil.reference.TargetGroup;
import dk.samspil.web.Conflict;
import dk.samspil.web.Differing;
import dk.samspil.web.Frame;
import dk.samspil.web.Html;
import dk.samspil.web.Problems;
import dk.samspil.web.SeeOther;
import dk.samspil.web.Stale;
import dk.samspil.web.Texts;
import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/** Says anew what a collaboration is called, what it is about, and how far it has come. */
@Controller
@RequestMapping("/samarbejder/{place}/rediger")
@Needs(Permission.COLLABORATE)
class DescribeController {

    private final Collaborations collaborations;
    private final Descriptions descriptions;
    private final Templates templates;

    DescribeController(Collaborations collaborations, Descriptions descriptions, Templates templates) {
        this.collaborations = collaborations;
        this.descriptions = descriptions;
        this.templates = templates;
    }

    @GetMapping
    Html form(@PathVariable UUID place, Frame frame) {
        var room = collaborations.room(new PlaceId(place));
        return Html.page(page(room, DescribeForm.of(room), Problems.none(), null, frame));
    }

    @PostMapping
    View describe(
            @PathVariable UUID place,
            @Valid @ModelAttribute("form") DescribeForm form,
            BindingResult binding,
            Frame frame) {
        var room = collaborations.room(new PlaceId(place));
        var problems = descriptions.check(form, Problems.of(binding, frame.t()), frame.t());
        if (problems.any()) {
            return Html.refused(page(room, form, problems, null, frame));
        }
        var mine = form.describing(room);
        try {
            collaborations.describe(mine);
        } catch (Stale stale) {
            var theirs = collaborations.room(room.place());
            return Html.stale(
                    page(theirs, form.seen(theirs.version()), problems, meanwhile(theirs, mine, frame.t()), frame));
        }
        return SeeOther.at(room.path()).saying("collaborations.described");
    }

    private Conflict meanwhile(Room theirs, Room mine, Texts t) {
        return new Conflict(
                t.get("collaborations.another"),
                t.get("collaborations.meanwhile"),
                "name",
                theirs.path(),
                new Differing(t, "collaborations.start")
                        .on("name", theirs.name(), mine.name())
                        .on("purpose", theirs.purpose(), mine.purpose())
                        .on("targetGroups", names(theirs.targetGroups(), t), names(mine.targetGroups(), t))
                        .on("municipality", descriptions.municipality(theirs), descriptions.municipality(mine))
                        .on("geography", theirs.geography(), mine.geography())
                        .on("since", theirs.since(), mine.since())
                        .on("phase", t.of(theirs.phase()), t.of(mine.phase()))
                        .all());
    }

    private static String names(List<TargetGroup> groups, Texts t) {
        return groups.stream().map(t::of).collect(Collectors.joining(", "));
    }

    private JteModel page(Room room, DescribeForm form, Problems problems, @Nullable Conflict conflict, Frame frame) {
        var t = frame.t();
        var head = new RoomHead(room, t.get("collaborations.describe.title"), t.get("collaborations.describe.lead"));
        return templates.collaborationsDescribe(
                new DescribePage(head, form, descriptions.part(form, problems, t), conflict), frame);
    }
}
