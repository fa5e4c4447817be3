package dk.samspil.rolesplits;

import dk.samspil.access.Ids;
import dk.samspil.access.Needs;
import dk.samspil.access.Permission;
import dk.samspil.access.PlaceId;
import dk.samspil.web.Frame;
import dk.samspil.web.Html;
import dk.samspil.web.Problems;
import dk.samspil.web.SeeOther;
import dk.samspil.web.Stale;
import jakarta.validation.Valid;
import java.util.Objects;
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

/** Writing on the map: what is to be done around those it is about, and who does what of it. */
@Controller
@RequestMapping("/samarbejder/{place}/roller/opgaver")
@Needs(Permission.COLLABORATE)
class SplitTaskController {

    private final RoleSplits splits;
    private final SplitTasks tasks;
    private final SplitTaskPages pages;
    private final Ids ids;

    SplitTaskController(RoleSplits splits, SplitTasks tasks, SplitTaskPages pages, Ids ids) {
        this.splits = splits;
        this.tasks = tasks;
        this.pages = pages;
        this.ids = ids;
    }

    @GetMapping("/ny")
    View begin(@PathVariable UUID place, @RequestParam @Nullable UUID tilbud, Frame frame) {
        var split = splits.split(new PlaceId(place));
        var form = tasks.offers(split.room().place()).stream()
                .filter(offer -> offer.id().value().equals(tilbud))
                .findFirst()
                .map(offer -> SplitTaskForm.of(ids.next(), offer))
                .orElseGet(() -> SplitTaskForm.blank(ids.next()));
        return Html.page(pages.fresh(split, form, Problems.none(), frame));
    }

    @PostMapping
    View write(
            @PathVariable UUID place, @Valid @ModelAttribute SplitTaskForm form, BindingResult binding, Frame frame) {
        var split = splits.split(new PlaceId(place));
        var problems = Problems.of(binding, frame.t());
        if (problems.any()) {
            return Html.refused(pages.fresh(split, form, problems, frame));
        }
        var id = Objects.requireNonNullElseGet(form.id(), ids::next);
        tasks.write(split.room().place(), id, form.text(Lane.in(split.room(), frame.t())));
        return SeeOther.at(Paths.roles(split.room().place())).saying("rolesplits.wrote");
    }

    @GetMapping("/{task}")
    View edit(@PathVariable UUID place, @PathVariable UUID task, Frame frame) {
        var split = splits.split(new PlaceId(place));
        var form = SplitTaskForm.of(split.task(task));
        return Html.page(pages.edit(split, task, form, Problems.none(), null, frame));
    }

    @PostMapping("/{task}")
    View rewrite(
            @PathVariable UUID place,
            @PathVariable UUID task,
            @Valid @ModelAttribute SplitTaskForm form,
            BindingResult binding,
            Frame frame) {
        var split = splits.split(new PlaceId(place));
        var standing = split.task(task);
        var problems = Problems.of(binding, frame.t());
        if (problems.any()) {
            return Html.refused(pages.edit(split, task, form, problems, null, frame));
        }
        try {
            int version = Objects.requireNonNullElse(form.version(), 0);
            tasks.rewrite(split.room().place(), task, form.text(Lane.in(split.room(), frame.t())), version);
            return SeeOther.at(Paths.roles(split.room().place())).saying("rolesplits.wrote");
        } catch (Stale stale) {
            var conflict = pages.conflict(split, standing, form, frame.t());
            return Html.stale(pages.edit(split, task, form.seeing(standing.version()), problems, conflict, frame));
        }
    }

    @PostMapping("/{task}/sletninger")
    View strike(@PathVariable UUID place, @PathVariable UUID task) {
        tasks.strike(new PlaceId(place), task);
        return SeeOther.at(Paths.roles(new PlaceId(place))).saying("rolesplits.struck");
    }
}
