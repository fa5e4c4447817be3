package dk.samspil.walls;

import dk.samspil.access.ByLink;
import dk.samspil.access.Ids;
import dk.samspil.access.LinkPurpose;
import dk.samspil.access.Needs;
import dk.samspil.access.Permission;
import dk.samspil.soundings.Soundings;
import dk.samspil.soundings.Visit;
import dk.samspil.web.Fields;
import dk.samspil.web.Frame;
import dk.samspil.web.Html;
import dk.samspil.web.Pager;
import dk.samspil.web.Problems;
import dk.samspil.web.Refusal;
import dk.samspil.web.SeeOther;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The wall of wishes and offers, and hanging up a note: signed in, or with a link. */
@Controller
class WallController {

    private final Walls walls;
    private final Soundings soundings;
    private final Templates templates;
    private final Ids ids;

    WallController(Walls walls, Soundings soundings, Templates templates, Ids ids) {
        this.walls = walls;
        this.soundings = soundings;
        this.templates = templates;
        this.ids = ids;
    }

    @GetMapping(Visit.SIGNED_IN + "/opslag")
    @Needs(Permission.SEE)
    Html wall(@PathVariable UUID id, @RequestParam(required = false) @Nullable Integer side, Frame frame) {
        return Html.page(page(Visit.signedIn(id), Typed.page(side), null, Problems.none(), frame));
    }

    @GetMapping(Visit.WITH_LINK + "/opslag")
    @ByLink(LinkPurpose.SOUNDING)
    Html wallWithLink(@PathVariable String token, @RequestParam(required = false) @Nullable Integer side, Frame frame) {
        return Html.page(page(Visit.withLink(token), Typed.page(side), null, Problems.none(), frame));
    }

    @PostMapping(Visit.SIGNED_IN + "/opslag")
    @Needs(Permission.ANSWER)
    View put(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") WallNoteForm form,
            BindingResult binding,
            Frame frame) {
        return put(Visit.signedIn(id), form, Problems.of(binding, frame.t()), frame);
    }

    @PostMapping(Visit.WITH_LINK + "/opslag")
    @ByLink(LinkPurpose.SOUNDING)
    View putWithLink(
            @PathVariable String token,
            @Valid @ModelAttribute("form") WallNoteForm form,
            BindingResult binding,
            Frame frame) {
        return put(Visit.withLink(token), form, Problems.of(binding, frame.t()), frame);
    }

    private View put(Visit visit, WallNoteForm form, Problems typed, Frame frame) {
        var problems = form.check(typed, visit.byLink(), frame.t());
        if (problems.any() || form.id() == null) {
            return Html.refused(page(visit, 1, form, problems, frame));
        }
        try {
            var name = visit.voice(form.byName()).name();
            walls.put(visit.sounding(), form.id(), form.chosen(), form.words(), name);
        } catch (Refusal refusal) {
            return Html.refused(page(visit, 1, form, problems.and(refusal.field(), refusal.text(frame.t())), frame));
        }
        return SeeOther.at(visit.base() + "/opslag").saying("walls.put");
    }

    private JteModel page(Visit visit, int page, @Nullable WallNoteForm typed, Problems problems, Frame frame) {
        var sounding = soundings.sounding(visit.sounding());
        var form = typed == null ? WallNoteForm.empty(ids.next(), visit.speaker()) : typed;
        var pager = Pager.of(page, walls.count(sounding.id()), Walls.PAGE, visit.base() + "/opslag");
        return templates.wallsWall(
                new WallPage(
                        visit,
                        sounding,
                        walls.page(sounding.id(), page),
                        pager,
                        form,
                        new Fields(frame.t(), "walls.note", problems)),
                frame);
    }
}
