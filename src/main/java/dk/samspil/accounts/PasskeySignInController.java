package dk.samspil.accounts;

import dk.samspil.access.Open;
import dk.samspil.web.SeeOther;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.View;

/** Signing in with a passkey: the browser asks what to sign, and sends what was signed as a form. */
@Open
@Controller
@RequestMapping("/log-ind/noegle")
class PasskeySignInController {

    private final Offered<PublicKeyCredentialRequestOptions> offered =
            new Offered<>(PublicKeyCredentialRequestOptions.class);
    private final Passkeys passkeys;
    private final PasskeyJson json;
    private final Doorstep doorstep;

    PasskeySignInController(Passkeys passkeys, PasskeyJson json, Doorstep doorstep) {
        this.passkeys = passkeys;
        this.json = json;
        this.doorstep = doorstep;
    }

    @ResponseBody
    @PostMapping(path = "/valg", produces = MediaType.APPLICATION_JSON_VALUE)
    String offer(HttpSession session) {
        return json.write(offered.keep(session, passkeys.offerToSignIn()));
    }

    @PostMapping
    View signIn(
            @RequestParam String noegle,
            @RequestParam(required = false) @Nullable String til,
            HttpServletRequest request,
            HttpServletResponse response) {
        var asked = offered.take(request.getSession());
        doorstep.letIn(passkeys.recognise(asked, noegle), request, response);
        var backTo = LocalPath.of(til);
        return SeeOther.at(backTo == null ? "/min-side" : backTo);
    }
}
