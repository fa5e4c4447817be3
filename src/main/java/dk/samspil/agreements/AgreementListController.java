package dk.samspil.agreements;

import dk.samspil.access.Ids;
import dk.samspil.access.Needs;
import dk.samspil.access.Permission;
import dk.samspil.access.PlaceId;
import dk.samspil.collaborations.Collaborations;
import dk.samspil.collaborations.Room;
import dk.samspil.collaborations.RoomHead;
import dk.samspil.web.Fields;
import dk.samspil.web.Frame;
import dk.samspil.web.Html;
import dk.samspil.web.Language;
import dk.samspil.web.Problems;
import dk.samspil.web.Refusal;
import dk.samspil.web.SeeOther;
import dk.samspil.web.Texts;
import dk.samspil.web.Typed;
import gg.jte.generated.precompiled.Templates;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/** The agreements of a collaboration, and beginning one. */
@Controller
@RequestMapping("/samarbejder/{place}/aftaler")
class AgreementListController {

    private final Collaborations collaborations;
    private final Agreements agreements;
    private final Templates templates;
    private final Ids ids;

    AgreementListController(Collaborations collaborations, Agreements agreements, Templates templates, Ids ids) {
        this.collaborations = collaborations;
        this.agreements = agreements;
        this.templates = templates;
        this.ids = ids;
    }

    @GetMapping
    @Needs(Permission.SEE)
    Html list(@PathVariable UUID place, Frame frame) {
        var t = frame.t();
        var room = collaborations.room(new PlaceId(place));
        var head = new RoomHead(room, t.get("agreements.title"), t.get("agreements.lead"));
        return Html.page(templates.agreementsAgreements(
                new AgreementsPage(head, agreements.in(room.place()), agreements.today()), frame));
    }

    @GetMapping("/ny")
    @Needs(Permission.COLLABORATE)
    Html begin(@PathVariable UUID place, Frame frame) {
        var t = frame.t();
        var room = collaborations.room(new PlaceId(place));
        var form = new BeginForm(
                ids.next(),
                ids.next(),
                t.get("agreements.begin.suggestion", room.name()),
                AgreementKind.LIGHT.name(),
                t.language().name(),
                room.active().stream()
                        .map(party -> party.organisation().value())
                        .toList());
        return Html.page(templates.agreementsBegin(page(room, form, Problems.none(), t), frame));
    }

    @PostMapping
    @Needs(Permission.COLLABORATE)
    View begin(
            @PathVariable UUID place,
            @Valid @ModelAttribute("form") BeginForm form,
            BindingResult binding,
            Frame frame) {
        var t = frame.t();
        var room = collaborations.room(new PlaceId(place));
        var kind = Typed.one(AgreementKind.class, form.kind());
        var problems = Problems.of(binding, t);
        if (kind.isEmpty()) {
            problems = problems.and("kind", t.get("agreements.begin.problem.kind"));
        }
        if (problems.any() || kind.isEmpty() || form.id() == null || form.edition() == null) {
            return Html.refused(templates.agreementsBegin(page(room, form, problems, t), frame));
        }
        var id = new AgreementId(form.id());
        try {
            agreements.begin(
                    room.place(),
                    id,
                    new EditionId(form.edition()),
                    kind.get(),
                    Typed.one(Language.class, form.language()).orElse(Language.DA),
                    form.name(),
                    form.parties());
        } catch (Refusal refusal) {
            var more = problems.and(refusal.field(), refusal.text(t));
            return Html.refused(templates.agreementsBegin(page(room, form, more, t), frame));
        }
        return SeeOther.at(Agreement.path(room.place(), id) + "/indhold").saying("agreements.began");
    }

    private static AgreementBeginPage page(Room room, BeginForm form, Problems problems, Texts t) {
        var head = new RoomHead(room, t.get("agreements.begin"), t.get("agreements.begin.lead"));
        return new AgreementBeginPage(head, form, new Fields(t, "agreements.begin", problems));
    }
}
