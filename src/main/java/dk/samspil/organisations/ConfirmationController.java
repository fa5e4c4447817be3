package dk.samspil.organisations;

import dk.samspil.access.Needs;
import dk.samspil.access.OrganisationId;
import dk.samspil.access.Permission;
import dk.samspil.reference.Reference;
import dk.samspil.web.Frame;
import dk.samspil.web.Html;
import dk.samspil.web.Pager;
import dk.samspil.web.Refusal;
import dk.samspil.web.SeeOther;
import dk.samspil.web.Typed;
import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Confirming that others are what they say, for those near enough to know. */
@Needs(Permission.CONFIRM)
@Controller
@RequestMapping("/organisation/bekraeft")
class ConfirmationController {

    private static final String PATH = "/organisation/bekraeft";

    private final Confirmations confirmations;
    private final Reference reference;
    private final Templates templates;

    ConfirmationController(Confirmations confirmations, Reference reference, Templates templates) {
        this.confirmations = confirmations;
        this.reference = reference;
        this.templates = templates;
    }

    @GetMapping
    Html list(@RequestParam(name = "side", required = false) @Nullable Integer number, Frame frame) {
        return Html.page(page(Typed.page(number), null, frame));
    }

    @PostMapping("/{organisation}")
    View confirm(@PathVariable UUID organisation, @RequestParam ConfirmedAs basis, Frame frame) {
        try {
            confirmations.confirm(new OrganisationId(organisation), basis);
            return SeeOther.at(PATH).saying("organisations.confirmed");
        } catch (Refusal refusal) {
            return Html.refused(page(1, refusal.text(frame.t()), frame));
        }
    }

    private JteModel page(int page, @Nullable String problem, Frame frame) {
        var possible = confirmations.possibleBases();
        var lines = confirmations.waiting(page).stream()
                .map(one -> ConfirmationPage.Line.of(one, possible, reference, frame.t()))
                .toList();
        var pager = Pager.of(page, confirmations.count(), OrganisationListQuery.PAGE, PATH);
        return templates.organisationsConfirm(new ConfirmationPage(lines, pager, problem), frame);
    }
}
