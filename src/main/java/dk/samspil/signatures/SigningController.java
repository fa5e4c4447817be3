package dk.samspil.signatures;

import dk.samspil.access.Needs;
import dk.samspil.access.Permission;
import dk.samspil.agreements.Agreement;
import dk.samspil.web.Frame;
import dk.samspil.web.Html;
import dk.samspil.web.SeeOther;
import gg.jte.generated.precompiled.Templates;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Who signs an agreement and who has; and the seal, tried again. */
@Controller
@RequestMapping(SigningController.HOME)
class SigningController {

    static final String HOME = "/samarbejder/{place}/aftaler/{agreement}/underskrift";

    private final SigningPages pages;
    private final Completion completion;
    private final Templates templates;

    SigningController(SigningPages pages, Completion completion, Templates templates) {
        this.pages = pages;
        this.completion = completion;
        this.templates = templates;
    }

    @GetMapping
    @Needs(Permission.SEE)
    Html show(@PathVariable UUID place, @PathVariable UUID agreement, Frame frame) {
        return Html.page(templates.signaturesSigning(pages.page(place, agreement, frame.t()), frame));
    }

    @PostMapping("/segl")
    @Needs(Permission.ANSWER)
    SeeOther seal(@PathVariable UUID place, @PathVariable UUID agreement) {
        var signing = pages.signing(place, agreement);
        var outcome = completion.complete(signing.edition().id());
        return SeeOther.at(path(signing.agreement())).saying(notice(outcome));
    }

    static String notice(Completion.Outcome outcome) {
        return switch (outcome) {
            case WAITS -> "signatures.signed";
            case SEALED -> "signatures.sealed";
            case TROUBLE -> "signatures.trouble";
        };
    }

    static String path(Agreement agreement) {
        return agreement.path() + "/underskrift";
    }
}
