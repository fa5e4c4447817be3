package dk.samspil.presses;

import dk.samspil.access.Needs;
import dk.samspil.access.NotHere;
import dk.samspil.access.Permission;
import dk.samspil.agreements.Agreement;
import dk.samspil.documents.Upload;
import dk.samspil.registers.Release;
import dk.samspil.registers.ReleaseKind;
import dk.samspil.registers.ReleasePages;
import dk.samspil.registers.Releases;
import dk.samspil.web.Fields;
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

/** Lays a picture beside the text, or takes it away again. */
@Controller
@RequestMapping("/samarbejder/{place}/aftaler/{agreement}/presse/billede")
@Needs(Permission.COLLABORATE)
class PressPhotoController {

    private final ReleasePages pages;
    private final Releases releases;
    private final PressPhotos photos;
    private final Templates templates;

    PressPhotoController(ReleasePages pages, Releases releases, PressPhotos photos, Templates templates) {
        this.pages = pages;
        this.releases = releases;
        this.photos = photos;
        this.templates = templates;
    }

    @GetMapping
    Html show(@PathVariable UUID place, @PathVariable UUID agreement, Frame frame) {
        var found = pages.agreement(place, agreement);
        return Html.page(page(found, new PressPhotoForm("", "", null), Problems.none(), false, frame));
    }

    @PostMapping
    View attach(
            @PathVariable UUID place,
            @PathVariable UUID agreement,
            @RequestParam(required = false) @Nullable MultipartFile photo,
            @Valid @ModelAttribute("form") PressPhotoForm form,
            BindingResult binding,
            Frame frame) {
        var found = pages.agreement(place, agreement);
        var problems = form.check(Problems.of(binding, frame.t()), frame.t());
        if (photo == null || photo.isEmpty()) {
            problems = problems.and("photo", frame.t().get("presses.photo.problem.photo"));
        }
        if (problems.any() || photo == null) {
            return Html.refused(page(found, form, problems, false, frame));
        }
        try {
            photos.attach(found, pages.signed(found), Upload.of("photo", photo), form.shows(), form.seen());
        } catch (Refusal refusal) {
            var why = problems.and(refusal.field(), refusal.text(frame.t()));
            return Html.refused(page(found, form, why, false, frame));
        } catch (Stale stale) {
            return Html.stale(page(found, form, problems, true, frame));
        }
        return SeeOther.at(found.path() + "/presse").saying("registers.wrote");
    }

    @PostMapping("/sletninger")
    View detach(
            @PathVariable UUID place,
            @PathVariable UUID agreement,
            @ModelAttribute("form") PressPhotoForm form,
            Frame frame) {
        var found = pages.agreement(place, agreement);
        try {
            photos.detach(found, pages.signed(found), form.seen());
        } catch (Stale stale) {
            return Html.stale(page(found, form, Problems.none(), true, frame));
        }
        return SeeOther.at(found.path() + "/presse").saying("registers.wrote");
    }

    private JteModel page(Agreement found, PressPhotoForm form, Problems problems, boolean changed, Frame frame) {
        var release = release(found);
        return templates.pressesPhoto(
                new PressPhotoPage(
                        pages.head(found, "presses.photo", frame.t()),
                        found,
                        photos.of(release).orElse(null),
                        release.version(),
                        changed,
                        form,
                        new Fields(frame.t(), "presses.photo", problems)),
                frame);
    }

    private Release release(Agreement found) {
        return releases.of(found, pages.signed(found), ReleaseKind.PRESS).orElseThrow(NotHere::new);
    }
}
