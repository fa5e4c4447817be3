package dk.samspil.renewals;

import dk.samspil.access.Ids;
import dk.samspil.access.Needs;
import dk.samspil.access.Permission;
import dk.samspil.access.PlaceId;
import dk.samspil.agreements.Agreement;
import dk.samspil.agreements.AgreementKind;
import dk.samspil.agreements.Agreements;
import dk.samspil.agreements.EditionId;
import dk.samspil.collaborations.Collaborations;
import dk.samspil.collaborations.Room;
import dk.samspil.collaborations.RoomHead;
import dk.samspil.documents.Upload;
import dk.samspil.web.Fields;
import dk.samspil.web.Frame;
import dk.samspil.web.Html;
import dk.samspil.web.Problems;
import dk.samspil.web.Refusal;
import dk.samspil.web.SeeOther;
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
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;

/** Brings in an agreement that was signed elsewhere, and lets the others say that it is right. */
@Controller
@RequestMapping("/samarbejder/{place}/aftaler")
class BringInController {

    private static final String PATH = "/indlaes";

    private final Collaborations collaborations;
    private final Agreements agreements;
    private final Arrivals arrivals;
    private final RenewalPages pages;
    private final Templates templates;
    private final Ids ids;

    BringInController(
            Collaborations collaborations,
            Agreements agreements,
            Arrivals arrivals,
            RenewalPages pages,
            Templates templates,
            Ids ids) {
        this.collaborations = collaborations;
        this.agreements = agreements;
        this.arrivals = arrivals;
        this.pages = pages;
        this.templates = templates;
        this.ids = ids;
    }

    @GetMapping(PATH)
    @Needs(Permission.COLLABORATE)
    Html blank(@PathVariable UUID place, Frame frame) {
        var room = collaborations.room(new PlaceId(place));
        var form = new BringInForm(
                ids.next(),
                ids.next(),
                null,
                "",
                AgreementKind.FULL.name(),
                frame.t().language().name(),
                room.active().stream()
                        .map(party -> party.organisation().value())
                        .toList(),
                "",
                "",
                "",
                "3",
                "");
        return Html.page(page(room, form, Problems.none(), frame));
    }

    @PostMapping(PATH)
    @Needs(Permission.COLLABORATE)
    View bringIn(
            @PathVariable UUID place,
            @RequestParam(required = false) @Nullable MultipartFile paper,
            @Valid @ModelAttribute("form") BringInForm form,
            BindingResult binding,
            Frame frame) {
        var room = collaborations.room(new PlaceId(place));
        var problems = Problems.of(binding, frame.t());
        if (form.belongsTo() == null && form.name().isBlank()) {
            problems = problems.and("name", frame.t().get("agreements.begin.problem.name"));
        }
        if (paper == null || paper.isEmpty()) {
            problems = problems.and(PaperGate.FIELD, frame.t().get("renewals.bringIn.problem.paper"));
        }
        if (problems.any() || paper == null || form.id() == null || form.edition() == null) {
            return Html.refused(page(room, form, problems, frame));
        }
        var signed = form.signed(room.place(), form.id(), form.edition());
        try {
            arrivals.bringIn(signed, Upload.of(PaperGate.FIELD, paper));
        } catch (Refusal refusal) {
            return Html.refused(page(room, form, problems.and(refusal.field(), refusal.text(frame.t())), frame));
        }
        return SeeOther.at(Agreement.path(room.place(), signed.id())).saying("renewals.broughtIn");
    }

    @PostMapping("/{agreement}/bekraeftelser")
    @Needs(Permission.ANSWER)
    View confirm(@PathVariable UUID place, @PathVariable UUID agreement, @RequestParam UUID edition, Frame frame) {
        var found = pages.agreement(place, agreement);
        arrivals.confirm(new EditionId(edition));
        return SeeOther.at(found.path()).saying("renewals.confirmed");
    }

    private JteModel page(Room room, BringInForm form, Problems problems, Frame frame) {
        var t = frame.t();
        var head = new RoomHead(room, t.get("renewals.bringIn.title"), t.get("renewals.bringIn.lead"));
        return templates.renewalsBringIn(
                new BringInPage(head, agreements.in(room.place()), form, new Fields(t, "renewals.bringIn", problems)),
                frame);
    }
}
