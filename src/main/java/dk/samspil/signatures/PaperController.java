package dk.samspil.signatures;

import dk.samspil.access.Actor;
import dk.samspil.access.ByLink;
import dk.samspil.access.Ids;
import dk.samspil.access.LinkPurpose;
import dk.samspil.access.Needs;
import dk.samspil.access.NotHere;
import dk.samspil.access.Permission;
import dk.samspil.agreements.EditionId;
import dk.samspil.collaborations.ThanksPage;
import dk.samspil.collaborations.Voice;
import dk.samspil.documents.Download;
import dk.samspil.documents.Files;
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
import java.util.Set;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;

/** What was signed on paper is handed in, and each of the others gives its word for it: signed in, or with the link in the mail. */
@Controller
class PaperController {

    private static final String PAPERS = SigningController.HOME + "/papir";
    private static final String WITH_LINK = "/svar/papir/{token}";

    private final SigningPages pages;
    private final Papers papers;
    private final Completion completion;
    private final Files files;
    private final Templates templates;
    private final Ids ids;

    PaperController(
            SigningPages pages, Papers papers, Completion completion, Files files, Templates templates, Ids ids) {
        this.pages = pages;
        this.papers = papers;
        this.completion = completion;
        this.files = files;
        this.templates = templates;
        this.ids = ids;
    }

    @GetMapping(PAPERS + "/nyt")
    @Needs(Permission.COLLABORATE)
    Html blank(@PathVariable UUID place, @PathVariable UUID agreement, Frame frame) {
        var signing = pages.signing(place, agreement);
        return Html.page(page(signing, PaperForm.empty(ids.next(), signing), Problems.none(), frame));
    }

    @PostMapping(PAPERS)
    @Needs(Permission.COLLABORATE)
    View handIn(
            @PathVariable UUID place,
            @PathVariable UUID agreement,
            @Valid @ModelAttribute("form") PaperForm form,
            BindingResult binding,
            @RequestParam MultipartFile scan,
            Frame frame) {
        var signing = pages.signing(place, agreement);
        var problems = Problems.of(binding, frame.t());
        var day = form.on();
        if (problems.any() || day.isEmpty() || form.id() == null) {
            return Html.refused(page(signing, form, problems, frame));
        }
        try {
            papers.handIn(
                    signing.edition().id(),
                    form.fingerprint(),
                    form.id(),
                    Upload.of("scan", scan),
                    form.ids(),
                    day.get());
        } catch (Refusal refusal) {
            return Html.refused(page(signing, form, problems.and(refusal.field(), refusal.text(frame.t())), frame));
        }
        return SeeOther.at(SigningController.path(signing.agreement())).saying("signatures.handedIn");
    }

    @PostMapping(PAPERS + "/ord")
    @Needs(Permission.APPROVE)
    SeeOther vouch(
            @PathVariable UUID place,
            @PathVariable UUID agreement,
            @RequestParam String fingerprint,
            @RequestParam(defaultValue = "") Set<UUID> paper) {
        var signing = pages.signing(place, agreement);
        papers.vouch(signing.edition().id(), fingerprint, paper, Voice.own());
        var outcome = completion.complete(signing.edition().id());
        return SeeOther.at(SigningController.path(signing.agreement()))
                .saying(outcome == Completion.Outcome.WAITS ? "signatures.vouched" : SigningController.notice(outcome));
    }

    @PostMapping(PAPERS + "/{signature}/sletninger")
    @Needs(Permission.COLLABORATE)
    SeeOther takeBack(
            @PathVariable UUID place,
            @PathVariable UUID agreement,
            @PathVariable UUID signature,
            @RequestParam String fingerprint) {
        var signing = pages.signing(place, agreement);
        papers.takeBack(signing.edition().id(), fingerprint, signature);
        return SeeOther.at(SigningController.path(signing.agreement())).saying("signatures.tookBack");
    }

    @GetMapping(WITH_LINK)
    @ByLink(LinkPurpose.SIGNED_PAPER)
    Html withLink(Frame frame) {
        return Html.page(templates.signaturesPaperWord(
                new PaperWordPage(linked(), Actor.currentOrganisation(), frame.path()), frame));
    }

    @GetMapping(WITH_LINK + "/{scan}")
    @ByLink(LinkPurpose.SIGNED_PAPER)
    ResponseEntity<byte[]> scan(@PathVariable UUID scan) {
        if (linked().signatures()
                .noneMatch(one -> one.paper() != null && one.paper().scan().equals(scan))) {
            throw new NotHere();
        }
        return Download.of(files.content(scan));
    }

    @PostMapping(WITH_LINK)
    @ByLink(LinkPurpose.SIGNED_PAPER)
    View vouchWithLink(
            @RequestParam String fingerprint, @RequestParam(defaultValue = "") Set<UUID> paper, Frame frame) {
        var edition = new EditionId(Actor.currentLink().subject());
        papers.vouch(edition, fingerprint, paper, Voice.own());
        completion.complete(edition);
        return Html.page(templates.collaborationsThanks(
                new ThanksPage(
                        "signatures.vouched",
                        pages.signing(edition).agreement().title(),
                        Actor.currentLink().holder()),
                frame));
    }

    private Signing linked() {
        return pages.signing(new EditionId(Actor.currentLink().subject()));
    }

    private JteModel page(Signing signing, PaperForm form, Problems problems, Frame frame) {
        var t = frame.t();
        return templates.signaturesPaper(
                new PaperPage(
                        pages.head(signing, t.get("signatures.paper.title"), t.get("signatures.paper.lead")),
                        signing,
                        form,
                        new Fields(t, "signatures.paper", problems)),
                frame);
    }
}
