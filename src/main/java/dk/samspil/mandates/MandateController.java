package dk.samspil.mandates;

import dk.samspil.access.Actor;
import dk.samspil.access.Needs;
import dk.samspil.access.Permission;
import dk.samspil.journal.Deeds;
import dk.samspil.web.Frame;
import dk.samspil.web.Html;
import dk.samspil.web.Pager;
import dk.samspil.web.Problems;
import dk.samspil.web.SeeOther;
import dk.samspil.web.Typed;
import gg.jte.generated.precompiled.Templates;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The mandates of one's own organisation, and ending one. */
@Controller
@RequestMapping(MandateController.PATH)
class MandateController {

    static final String PATH = "/fuldmagter";

    private final Mandates mandates;
    private final Asking asking;
    private final Giving giving;
    private final Templates templates;

    MandateController(Mandates mandates, Asking asking, Giving giving, Templates templates) {
        this.mandates = mandates;
        this.asking = asking;
        this.giving = giving;
        this.templates = templates;
    }

    @Needs(Permission.SEE_PEOPLE)
    @GetMapping
    Html list(@RequestParam(name = "side", required = false) @Nullable Integer number, Frame frame) {
        int page = Typed.page(number);
        var own = Actor.currentOrganisation();
        boolean centre = asking.isCentre();
        var rows = mandates.page(page).stream()
                .map(mandate -> MandateListPage.Row.of(mandate, own, mandates.today(), frame.t()))
                .toList();
        return Html.page(templates.mandatesList(
                new MandateListPage(
                        rows,
                        Pager.of(page, mandates.count(), MandateRepository.PAGE, PATH),
                        centre,
                        centre && frame.may(Permission.COLLABORATE),
                        frame.may(Permission.ADMINISTER) && !giving.centres().isEmpty()),
                frame));
    }

    /** To whoever may answer it, a question is a page to answer on. */
    @Needs(Permission.SEE_PEOPLE)
    @GetMapping("/{id}")
    Html show(
            @PathVariable UUID id,
            @RequestParam(name = "side", required = false) @Nullable Integer number,
            Frame frame) {
        var mandate = mandates.mandate(id);
        var t = frame.t();
        var today = mandates.today();
        if (MandatePage.isReadByCentre(mandate, Actor.currentOrganisation())) {
            return Html.page(templates.mandatesShow(MandatePage.ofCentre(mandate, today, t), frame));
        }
        if (mandate.state(today) == MandateState.ASKED && frame.may(Permission.ADMINISTER)) {
            var form = YesForm.of(mandate, Actor.current().name());
            return Html.page(
                    templates.mandatesAnswer(MandateAnswerPage.of(mandate, true, form, Problems.none(), t), frame));
        }
        int page = Typed.page(number);
        var pager = Pager.of(page, mandates.countDeeds(id), Deeds.PAGE, PATH + "/" + id);
        return Html.page(templates.mandatesShow(
                MandatePage.ofAssociation(mandate, false, mandates.deeds(id, page), pager, today, t), frame));
    }

    @Needs(Permission.SEE_PEOPLE)
    @PostMapping("/{id}/stop")
    SeeOther stop(@PathVariable UUID id) {
        mandates.stop(id);
        return SeeOther.at(PATH + "/" + id).saying("mandates.stopped");
    }

    @Needs(Permission.COLLABORATE)
    @PostMapping("/{id}/paatagelse")
    SeeOther take(@PathVariable UUID id) {
        giving.take(id);
        return SeeOther.at(PATH + "/" + id).saying("mandates.taken");
    }

    @Needs(Permission.COLLABORATE)
    @PostMapping("/{id}/slut")
    SeeOther giveBack(@PathVariable UUID id, @RequestParam(required = false) boolean told) {
        mandates.giveBack(id, told);
        return SeeOther.at(PATH + "/" + id).saying("mandates.ended");
    }
}
