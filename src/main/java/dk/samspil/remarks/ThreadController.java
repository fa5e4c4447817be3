package dk.samspil.remarks;

import dk.samspil.access.Ids;
import dk.samspil.access.Needs;
import dk.samspil.access.Permission;
import dk.samspil.agreements.Drafting;
import dk.samspil.agreements.Section;
import dk.samspil.collaborations.Voice;
import dk.samspil.web.Fields;
import dk.samspil.web.Frame;
import dk.samspil.web.Html;
import dk.samspil.web.Problems;
import dk.samspil.web.Refusal;
import dk.samspil.web.SeeOther;
import gg.jte.generated.precompiled.Templates;
import jakarta.validation.Valid;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/** Answers a remark, takes care of it, or opens it again. */
@Controller
@RequestMapping("/samarbejder/{place}/aftaler/{agreement}/bemaerkninger/{remark}")
class ThreadController {

    private final Spots spots;
    private final Remarks remarks;
    private final Drafting drafting;
    private final Templates templates;
    private final Ids ids;

    ThreadController(Spots spots, Remarks remarks, Drafting drafting, Templates templates, Ids ids) {
        this.spots = spots;
        this.remarks = remarks;
        this.drafting = drafting;
        this.templates = templates;
        this.ids = ids;
    }

    @GetMapping
    @Needs(Permission.SEE)
    Html show(@PathVariable UUID place, @PathVariable UUID agreement, @PathVariable UUID remark, Frame frame) {
        var page = page(place, agreement, remark, new ReplyForm(null, ""), Problems.none(), frame);
        return Html.page(templates.remarksThread(page, frame));
    }

    @PostMapping("/svar")
    @Needs(Permission.ANSWER)
    View reply(
            @PathVariable UUID place,
            @PathVariable UUID agreement,
            @PathVariable UUID remark,
            @Valid @ModelAttribute("form") ReplyForm form,
            BindingResult binding,
            Frame frame) {
        var problems = Problems.of(binding, frame.t());
        var page = page(place, agreement, remark, form, problems, frame);
        if (problems.any() || form.id() == null) {
            return Html.refused(templates.remarksThread(page, frame));
        }
        try {
            remarks.reply(remark, form.id(), form.reply(), Voice.own());
        } catch (Refusal refusal) {
            var more = problems.and(refusal.field(), refusal.text(frame.t()));
            var now = page(place, agreement, remark, form, more, frame);
            if (!now.spot().isOpen()) {
                throw refusal;
            }
            return Html.refused(templates.remarksThread(now, frame));
        }
        return SeeOther.at(page.back()).saying("remarks.replied");
    }

    @PostMapping("/klaret")
    @Needs(Permission.ANSWER)
    View care(@PathVariable UUID place, @PathVariable UUID agreement, @PathVariable UUID remark, Frame frame) {
        return change(place, agreement, remark, () -> remarks.care(remark), "remarks.cared", frame);
    }

    @PostMapping("/klaret/sletninger")
    @Needs(Permission.ANSWER)
    View reopen(@PathVariable UUID place, @PathVariable UUID agreement, @PathVariable UUID remark, Frame frame) {
        return change(place, agreement, remark, () -> remarks.reopen(remark), "remarks.reopened", frame);
    }

    private View change(UUID place, UUID agreement, UUID remark, Runnable work, String said, Frame frame) {
        var form = new ReplyForm(null, "");
        var page = page(place, agreement, remark, form, Problems.none(), frame);
        try {
            work.run();
        } catch (Refusal refusal) {
            var problems = Problems.none().and(refusal.field(), refusal.text(frame.t()));
            return Html.refused(templates.remarksThread(page(place, agreement, remark, form, problems, frame), frame));
        }
        return SeeOther.at(page.back()).saying(said);
    }

    private ThreadPage page(UUID place, UUID agreement, UUID id, ReplyForm form, Problems problems, Frame frame) {
        var found = spots.agreement(place, agreement);
        var remark = spots.remark(found, id);
        var section = section(remark);
        var t = frame.t();
        return new ThreadPage(
                spots.head(
                        found,
                        t.get("remarks.thread.title"),
                        section.map(one -> t.get("remarks.thread.lead", one.heading()))
                                .orElseGet(() -> t.get("remarks.thread.gone"))),
                spots.spot(found, remark.edition()),
                remark,
                section.map(Section::heading).orElse(null),
                section.filter(now -> Passage.stands(remark.passage(), now.words()))
                        .isPresent(),
                form.id() == null ? ids.next() : form.id(),
                form.reply(),
                new Fields(t, "remarks.reply", problems));
    }

    /** Its clause; none where it has been taken out of the agreement. */
    private Optional<Section> section(Remark remark) {
        return drafting.sections(remark.edition()).stream()
                .filter(one -> one.id().equals(remark.section()))
                .findFirst();
    }
}
