package dk.samspil.signatures;

import dk.samspil.access.Actor;
import dk.samspil.access.ByLink;
import dk.samspil.access.LinkPurpose;
import dk.samspil.access.Needs;
import dk.samspil.access.Permission;
import dk.samspil.accounts.FreshPasskey;
import dk.samspil.agreements.EditionId;
import dk.samspil.web.Fields;
import dk.samspil.web.Frame;
import dk.samspil.web.Html;
import dk.samspil.web.Problems;
import dk.samspil.web.Refusal;
import dk.samspil.web.SeeOther;
import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpSession;
import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.View;

/** Signing: signed in with a passkey or a code, or with the link in the mail and a code. Opening changes nothing. */
@Controller
class SignController {

    private static final String MINE = SigningController.HOME + "/min";
    private static final String WITH_LINK = "/svar/underskrift/{token}";

    private final SigningPages pages;
    private final Signs signs;
    private final Signatories signatories;
    private final Completion completion;
    private final FreshPasskey passkey;
    private final Templates templates;

    SignController(
            SigningPages pages,
            Signs signs,
            Signatories signatories,
            Completion completion,
            FreshPasskey passkey,
            Templates templates) {
        this.pages = pages;
        this.signs = signs;
        this.signatories = signatories;
        this.completion = completion;
        this.passkey = passkey;
        this.templates = templates;
    }

    /** {@code path} is the page's own, which its forms are sent to. */
    private record Asked(EditionId edition, String path) {}

    @GetMapping(MINE)
    @Needs(Permission.SEE)
    Html mine(@PathVariable UUID place, @PathVariable UUID agreement, Frame frame) {
        return Html.page(page(asked(place, agreement), null, Problems.none(), frame));
    }

    @PostMapping(MINE + "/koder")
    @Needs(Permission.SEE)
    SeeOther send(@PathVariable UUID place, @PathVariable UUID agreement, @RequestParam String fingerprint) {
        return send(asked(place, agreement), fingerprint);
    }

    @PostMapping(MINE)
    @Needs(Permission.SEE)
    View sign(
            @PathVariable UUID place,
            @PathVariable UUID agreement,
            @Valid @ModelAttribute("form") SignForm form,
            BindingResult binding,
            Frame frame) {
        var asked = asked(place, agreement);
        var problems = sign(asked, form, binding, frame);
        return problems.any()
                ? Html.refused(page(asked, form, problems, frame))
                : done(asked, pages.signing(asked.edition()));
    }

    @ResponseBody
    @PostMapping(path = MINE + "/noegle/valg", produces = MediaType.APPLICATION_JSON_VALUE)
    @Needs(Permission.SEE)
    String offer(@PathVariable UUID place, @PathVariable UUID agreement, HttpSession session) {
        asked(place, agreement);
        return passkey.offer(session);
    }

    @PostMapping(MINE + "/noegle")
    @Needs(Permission.SEE)
    View signWithPasskey(
            @PathVariable UUID place,
            @PathVariable UUID agreement,
            @RequestParam String noegle,
            @Valid @ModelAttribute("form") SignForm form,
            Frame frame,
            HttpSession session) {
        var asked = asked(place, agreement);
        var problems = Problems.none();
        if (!form.wasRead()) {
            problems = problems.and("readWithKey", frame.t().get("signatures.problem.read"));
            return Html.refused(page(asked, form, problems, frame));
        }
        try {
            signs.signWithPasskey(asked.edition(), form.fingerprint(), passkey.confirm(session, noegle));
        } catch (Refusal refusal) {
            return Html.refused(page(asked, form, problems.and("", refusal.text(frame.t())), frame));
        }
        return done(asked, pages.signing(asked.edition()));
    }

    @GetMapping(WITH_LINK)
    @ByLink(LinkPurpose.SIGNATURE)
    Html withLink(Frame frame) {
        return Html.page(page(linked(frame), null, Problems.none(), frame));
    }

    @PostMapping(WITH_LINK + "/koder")
    @ByLink(LinkPurpose.SIGNATURE)
    SeeOther sendToHolder(@PathVariable String token, @RequestParam String fingerprint, Frame frame) {
        var path = "/svar/underskrift/" + token;
        return send(new Asked(linked(frame).edition(), path), fingerprint);
    }

    @PostMapping(WITH_LINK)
    @ByLink(LinkPurpose.SIGNATURE)
    View signWithLink(@Valid @ModelAttribute("form") SignForm form, BindingResult binding, Frame frame) {
        var asked = linked(frame);
        var problems = sign(asked, form, binding, frame);
        if (problems.any()) {
            return Html.refused(page(asked, form, problems, frame));
        }
        var outcome = completion.complete(asked.edition());
        var signing = pages.signing(asked.edition());
        return Html.page(templates.signaturesThanks(
                new SignedThanksPage(
                        outcome,
                        signing.agreement().title(),
                        Actor.currentLink().holder()),
                frame));
    }

    private Problems sign(Asked asked, SignForm form, BindingResult binding, Frame frame) {
        var problems = form.check(Problems.of(binding, frame.t()), frame.t());
        if (problems.any()) {
            return problems;
        }
        try {
            signs.signWithCode(asked.edition(), form.fingerprint(), form.code());
            return problems;
        } catch (Refusal refusal) {
            return problems.and(refusal.field(), refusal.text(frame.t()));
        }
    }

    private SeeOther send(Asked asked, String fingerprint) {
        signs.askForCode(asked.edition(), fingerprint);
        return SeeOther.at(asked.path() + "#sign").saying("signatures.codeSent");
    }

    private SeeOther done(Asked asked, Signing signing) {
        return SeeOther.at(SigningController.path(signing.agreement()))
                .saying(SigningController.notice(completion.complete(asked.edition())));
    }

    private JteModel page(Asked asked, @Nullable SignForm form, Problems problems, Frame frame) {
        var typed = new SignPage.Typed(
                asked.path(),
                new Fields(frame.t(), "signatures.sign", problems),
                form == null ? "" : form.code(),
                form != null && form.wasRead());
        var page = pages.sign(asked.edition(), typed);
        boolean signedIn = Actor.current() instanceof Actor.Person;
        return templates.signaturesSign(page.withKey(signedIn && passkey.isThere()), frame);
    }

    private Asked asked(UUID place, UUID agreement) {
        var signing = pages.signing(place, agreement);
        return new Asked(signing.edition().id(), SigningController.path(signing.agreement()) + "/min");
    }

    private Asked linked(Frame frame) {
        var me = signatories.signatory(Actor.currentLink().subject());
        return new Asked(pages.underWay(me.agreement()), frame.path());
    }
}
