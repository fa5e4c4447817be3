package dk.samspil.presses;

import dk.samspil.access.Needs;
import dk.samspil.access.NotHere;
import dk.samspil.access.Permission;
import dk.samspil.agreements.Agreement;
import dk.samspil.agreements.Wording;
import dk.samspil.documents.Pdf;
import dk.samspil.registers.Release;
import dk.samspil.registers.ReleaseKind;
import dk.samspil.registers.ReleasePages;
import dk.samspil.registers.Releases;
import dk.samspil.web.SeeOther;
import dk.samspil.web.Stale;
import dk.samspil.web.Typed;
import gg.jte.generated.precompiled.Templates;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Takes a press text out of the house once all have said yes: as plain text and PDF, and who brings it where. */
@Controller
@RequestMapping("/samarbejder/{place}/aftaler/{agreement}/presse")
class PressSendingController {

    private final ReleasePages pages;
    private final Releases releases;
    private final Presses presses;
    private final Wording wording;
    private final Pdf pdf;
    private final Templates templates;

    PressSendingController(
            ReleasePages pages, Releases releases, Presses presses, Wording wording, Pdf pdf, Templates templates) {
        this.pages = pages;
        this.releases = releases;
        this.presses = presses;
        this.wording = wording;
        this.pdf = pdf;
        this.templates = templates;
    }

    @GetMapping("/tekst.txt")
    @Needs(Permission.SEE)
    ResponseEntity<byte[]> plain(@PathVariable UUID place, @PathVariable UUID agreement) {
        var found = pages.agreement(place, agreement);
        var words = PlainPress.of(presses.of(granted(found)), wording.texts(found));
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
                .body(words.getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping("/tekst.pdf")
    @Needs(Permission.SEE)
    ResponseEntity<byte[]> pdf(@PathVariable UUID place, @PathVariable UUID agreement) {
        var found = pages.agreement(place, agreement);
        var html = templates
                .pressesDocument(presses.of(granted(found)), wording.texts(found))
                .render();
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_PDF).body(pdf.of(html));
    }

    @PostMapping("/kanaler/{channel}")
    @Needs(Permission.ANSWER)
    SeeOther say(
            @PathVariable UUID place,
            @PathVariable UUID agreement,
            @PathVariable String channel,
            @ModelAttribute("form") ErrandForm form) {
        var found = pages.agreement(place, agreement);
        var where = Typed.one(PressChannel.class, channel).orElseThrow(NotHere::new);
        var back = SeeOther.at(found.path() + "/presse#kanaler");
        try {
            presses.say(release(found), form.errand(where));
        } catch (Stale stale) {
            return back.saying("presses.meanwhile");
        }
        return back.saying("presses.errand");
    }

    private Release release(Agreement agreement) {
        return releases.of(agreement, pages.signed(agreement), ReleaseKind.PRESS)
                .orElseThrow(NotHere::new);
    }

    /** Nothing leaves before all have said yes. */
    private Release granted(Agreement agreement) {
        var release = release(agreement);
        if (!release.granted()) {
            throw new NotHere();
        }
        return release;
    }
}
