package dk.samspil.summaries;

import dk.samspil.access.ByLink;
import dk.samspil.access.LinkPurpose;
import dk.samspil.access.Needs;
import dk.samspil.access.Permission;
import dk.samspil.documents.Pdf;
import dk.samspil.soundings.Visit;
import dk.samspil.web.Conflict;
import dk.samspil.web.Frame;
import dk.samspil.web.Html;
import dk.samspil.web.Problems;
import dk.samspil.web.SeeOther;
import dk.samspil.web.Stale;
import dk.samspil.web.Typed;
import gg.jte.generated.precompiled.Templates;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** What was said, to read and to keep, and what one remembers otherwise: signed in, or with a link. */
@Controller
class RemarkController {

    private static final String SIGNED_IN = Visit.SIGNED_IN + "/opsamling";
    private static final String WITH_LINK = Visit.WITH_LINK + "/opsamling";

    private final Summaries summaries;
    private final SummaryPages pages;
    private final Pdf pdf;
    private final Templates templates;

    RemarkController(Summaries summaries, SummaryPages pages, Pdf pdf, Templates templates) {
        this.summaries = summaries;
        this.pages = pages;
        this.pdf = pdf;
        this.templates = templates;
    }

    /** {@code pen}: the point the host writes on. */
    @GetMapping(SIGNED_IN)
    @Needs(Permission.SEE)
    Html show(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable UUID pen,
            @RequestParam(required = false) @Nullable Integer side,
            Frame frame) {
        var typed = SummaryPages.Typed.nothing(pen);
        var page = pages.page(Visit.signedIn(id), Typed.page(side), typed, frame.t());
        return Html.page(templates.summariesSummary(page, frame));
    }

    @GetMapping(WITH_LINK)
    @ByLink(LinkPurpose.SOUNDING)
    Html showWithLink(@PathVariable String token, @RequestParam(required = false) @Nullable Integer side, Frame frame) {
        var typed = SummaryPages.Typed.nothing(null);
        var page = pages.page(Visit.withLink(token), Typed.page(side), typed, frame.t());
        return Html.page(templates.summariesSummary(page, frame));
    }

    @PostMapping(SIGNED_IN + "/bemaerkninger")
    @Needs(Permission.ANSWER)
    View remark(
            @PathVariable UUID id, @Valid @ModelAttribute("form") RemarkForm form, BindingResult binding, Frame frame) {
        return remark(Visit.signedIn(id), form, Problems.of(binding, frame.t()), frame);
    }

    @PostMapping(WITH_LINK + "/bemaerkninger")
    @ByLink(LinkPurpose.SOUNDING)
    View remarkWithLink(
            @PathVariable String token,
            @Valid @ModelAttribute("form") RemarkForm form,
            BindingResult binding,
            Frame frame) {
        return remark(Visit.withLink(token), form, Problems.of(binding, frame.t()), frame);
    }

    @GetMapping(SIGNED_IN + ".pdf")
    @Needs(Permission.SEE)
    ResponseEntity<byte[]> document(@PathVariable UUID id, Frame frame) {
        return document(Visit.signedIn(id), frame);
    }

    @GetMapping(WITH_LINK + "/pdf")
    @ByLink(LinkPurpose.SOUNDING)
    ResponseEntity<byte[]> documentWithLink(@PathVariable String token, Frame frame) {
        return document(Visit.withLink(token), frame);
    }

    private View remark(Visit visit, RemarkForm form, Problems typed, Frame frame) {
        var t = frame.t();
        var problems = form.check(typed, visit.byLink(), t);
        if (problems.any() || form.version() == null) {
            var said = new SummaryPages.Typed(null, null, form, problems, null);
            return Html.refused(templates.summariesSummary(pages.page(visit, 1, said, t), frame));
        }
        try {
            var name = visit.voice(form.byName()).name();
            summaries.remark(visit.sounding(), form.remark(), name, form.version());
        } catch (Stale stale) {
            var theirs = summaries.ownRemark(visit.sounding(), visit.organisation());
            var both = new Conflict.Difference(t.get("summaries.field.remark"), theirs.words(), form.remark());
            var conflict = new Conflict(
                    theirs.byName(),
                    t.get("collaborations.meanwhile"),
                    "remark",
                    visit.base() + "/opsamling",
                    List.of(both));
            var again = new RemarkForm(theirs.version(), form.remark(), form.byName());
            var said = new SummaryPages.Typed(null, null, again, problems, conflict);
            return Html.stale(templates.summariesSummary(pages.page(visit, 1, said, t), frame));
        }
        return SeeOther.at(visit.base() + "/opsamling").saying("summaries.remarked");
    }

    private ResponseEntity<byte[]> document(Visit visit, Frame frame) {
        var page = pages.page(visit, 1, SummaryPages.Typed.nothing(null), frame.t());
        var name = "opsamling-" + page.sounding().plan().hour().day() + ".pdf";
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(pdf.of(templates.summariesDocument(page, frame).render()));
    }
}
