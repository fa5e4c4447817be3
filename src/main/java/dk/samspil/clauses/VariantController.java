package dk.samspil.clauses;

import dk.samspil.access.Ids;
import dk.samspil.access.Needs;
import dk.samspil.access.NotHere;
import dk.samspil.access.Permission;
import dk.samspil.web.Frame;
import dk.samspil.web.Html;
import dk.samspil.web.Problems;
import dk.samspil.web.Refusal;
import dk.samspil.web.SeeOther;
import dk.samspil.web.Stale;
import dk.samspil.web.Typed;
import gg.jte.generated.precompiled.Templates;
import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** One's own wordings: kept, changed, offered, taken back and put away, by those who may. */
@Needs(Permission.COLLABORATE)
@Controller
@RequestMapping("/formuleringer")
class VariantController {

    private final Variants variants;
    private final ClauseLibrary library;
    private final VariantLook look;
    private final Ids ids;
    private final Templates templates;

    VariantController(Variants variants, ClauseLibrary library, VariantLook look, Ids ids, Templates templates) {
        this.variants = variants;
        this.library = library;
        this.look = look;
        this.ids = ids;
        this.templates = templates;
    }

    @Needs(Permission.SEE)
    @GetMapping
    View list(@RequestParam(required = false) @Nullable Integer side, Frame frame) {
        int page = Typed.page(side);
        return Html.page(templates.clausesOwn(look.list(variants.all(page), variants.count(), page, frame), frame));
    }

    @GetMapping("/ny")
    View blank(@RequestParam(defaultValue = "") String afsnit, Frame frame) {
        if (!afsnit.isEmpty() && !library.has(afsnit)) {
            throw new NotHere();
        }
        var form = VariantForm.blank(afsnit, frame.t().language());
        return Html.page(templates.clausesEdit(look.blank(ids.next(), form, Problems.none(), frame.t()), frame));
    }

    @PostMapping
    View keep(@RequestParam UUID id, @Valid VariantForm form, BindingResult binding, Frame frame) {
        if (binding.hasErrors()) {
            return refusedNew(id, form, Problems.of(binding, frame.t()), frame);
        }
        try {
            variants.keep(id, form.typed());
        } catch (Refusal refusal) {
            return refusedNew(id, form, problem(refusal, frame), frame);
        } catch (Stale stale) {
            return stale(id, form, frame);
        }
        return SeeOther.at("/formuleringer/" + id).saying("clauses.kept");
    }

    @GetMapping("/{id}")
    View edit(@PathVariable UUID id, Frame frame) {
        var variant = variants.own(id);
        var page = look.edit(
                variant,
                variant.version(),
                variants.versions(id),
                VariantForm.of(variant.text()),
                Problems.none(),
                frame.t());
        return Html.page(templates.clausesEdit(page, frame));
    }

    @PostMapping("/{id}")
    View rewrite(
            @PathVariable UUID id,
            @RequestParam int version,
            @Valid VariantForm form,
            BindingResult binding,
            Frame frame) {
        if (binding.hasErrors()) {
            return refused(id, version, form, Problems.of(binding, frame.t()), frame);
        }
        try {
            variants.rewrite(id, version, form.typed());
        } catch (Refusal refusal) {
            return refused(id, version, form, problem(refusal, frame), frame);
        } catch (Stale stale) {
            return stale(id, form, frame);
        }
        return SeeOther.at("/formuleringer/" + id).saying("clauses.kept");
    }

    /** What is offered is the version that was read; a newer one has to be read first. */
    @PostMapping("/{id}/tilbud")
    View offer(@PathVariable UUID id, @RequestParam int version, Frame frame) {
        try {
            variants.offer(id, version);
        } catch (Refusal refusal) {
            var saved = VariantForm.of(variants.own(id).text());
            return refused(id, version, saved, problem(refusal, frame), frame);
        } catch (Stale stale) {
            return SeeOther.at("/formuleringer/" + id).saying("clauses.readFirst");
        }
        return SeeOther.at("/formuleringer/" + id).saying("clauses.offered");
    }

    @PostMapping("/{id}/tilbagetraekninger")
    View withdraw(@PathVariable UUID id) {
        variants.withdraw(id);
        return SeeOther.at("/formuleringer/" + id).saying("clauses.withdrawn");
    }

    @PostMapping("/{id}/vaek")
    View putAway(@PathVariable UUID id) {
        variants.putAway(id);
        return SeeOther.at("/formuleringer/" + id).saying("clauses.putAway");
    }

    @PostMapping("/{id}/frem")
    View takeOut(@PathVariable UUID id) {
        variants.takeOut(id);
        return SeeOther.at("/formuleringer/" + id).saying("clauses.takenOut");
    }

    private static Problems problem(Refusal refusal, Frame frame) {
        return Problems.none().and(refusal.field(), refusal.text(frame.t()));
    }

    private View refusedNew(UUID id, VariantForm form, Problems problems, Frame frame) {
        return Html.refused(templates.clausesEdit(look.blank(id, form, problems, frame.t()), frame));
    }

    private View refused(UUID id, int version, VariantForm form, Problems problems, Frame frame) {
        var page = look.edit(variants.own(id), version, variants.versions(id), form, problems, frame.t());
        return Html.refused(templates.clausesEdit(page, frame));
    }

    private View stale(UUID id, VariantForm form, Frame frame) {
        var page = look.stale(variants.own(id), variants.versions(id), form, frame.t());
        return Html.stale(templates.clausesEdit(page, frame));
    }
}
