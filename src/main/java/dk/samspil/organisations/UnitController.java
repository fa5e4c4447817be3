package dk.samspil.organisations;

import dk.samspil.access.Ids;
import dk.samspil.access.Needs;
import dk.samspil.access.Permission;
import dk.samspil.access.UnitId;
import dk.samspil.web.Frame;
import dk.samspil.web.Html;
import dk.samspil.web.Problems;
import dk.samspil.web.Refusal;
import dk.samspil.web.SeeOther;
import dk.samspil.web.Stale;
import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/** How one's own organisation is divided. */
@Needs(Permission.ADMINISTER)
@Controller
@RequestMapping("/organisation/enheder")
class UnitController {

    private static final String PATH = "/organisation/enheder";

    private final Units units;
    private final Ids ids;
    private final Templates templates;

    UnitController(Units units, Ids ids, Templates templates) {
        this.units = units;
        this.ids = ids;
        this.templates = templates;
    }

    @Needs(Permission.SEE)
    @GetMapping
    Html tree(Frame frame) {
        return Html.page(tree(new UnitForm(ids.next().toString(), "", null, 0), Problems.none(), frame));
    }

    @PostMapping
    View add(@Valid UnitForm form, BindingResult binding, Frame frame) {
        var problems = Problems.of(binding, frame.t());
        if (problems.any()) {
            return Html.refused(tree(form, problems, frame));
        }
        try {
            units.add(form);
            return SeeOther.at(PATH).saying("organisations.unitAdded");
        } catch (Refusal refusal) {
            return Html.refused(tree(form, problems.and(refusal.field(), refusal.text(frame.t())), frame));
        }
    }

    @GetMapping("/{id}")
    Html edit(@PathVariable UUID id, Frame frame) {
        var unit = units.unit(new UnitId(id));
        return Html.page(edit(unit, unit.name(), unit.version(), Problems.none(), frame));
    }

    @PostMapping("/{id}")
    View rename(@PathVariable UUID id, @Valid UnitForm form, BindingResult binding, Frame frame) {
        var problems = Problems.of(binding, frame.t());
        var unit = new UnitId(id);
        if (problems.any()) {
            return Html.refused(edit(units.unit(unit), form.name(), form.version(), problems, frame));
        }
        try {
            units.rename(unit, form);
            return SeeOther.at(PATH).saying("organisations.unitRenamed");
        } catch (Stale e) {
            var page = UnitEditPage.stale(units.unit(unit), form.name(), units.lastChange(unit), frame.t());
            return Html.stale(templates.organisationsUnit(page, frame));
        }
    }

    @PostMapping("/{id}/luk")
    View close(@PathVariable UUID id, Frame frame) {
        try {
            units.close(new UnitId(id));
            return SeeOther.at(PATH).saying("organisations.unitClosed");
        } catch (Refusal refusal) {
            var unit = units.unit(new UnitId(id));
            var problems = Problems.none().and(refusal.field(), refusal.text(frame.t()));
            return Html.refused(edit(unit, unit.name(), unit.version(), problems, frame));
        }
    }

    private JteModel tree(UnitForm form, Problems problems, Frame frame) {
        var page = UnitPage.of(
                units.tree(),
                units.members(),
                form,
                Choices.units(units, frame.t()),
                frame.may(Permission.ADMINISTER),
                problems,
                frame.t());
        return templates.organisationsUnits(page, frame);
    }

    private JteModel edit(Unit unit, String name, int version, Problems problems, Frame frame) {
        return templates.organisationsUnit(UnitEditPage.of(unit, name, version, problems, frame.t()), frame);
    }
}
