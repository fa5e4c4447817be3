package dk.samspil.accounts;

import dk.samspil.access.Needs;
import dk.samspil.access.Permission;
import dk.samspil.web.Frame;
import dk.samspil.web.Problems;
import dk.samspil.web.SeeOther;
import jakarta.servlet.http.HttpSession;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.View;

/** One's own passkeys. */
@Controller
@Needs(Permission.OWN_ACCOUNT)
@RequestMapping("/konto/noegler")
class PasskeyController {

    private final Offered<PublicKeyCredentialCreationOptions> offered =
            new Offered<>(PublicKeyCredentialCreationOptions.class);
    private final Passkeys passkeys;
    private final PasskeyJson json;
    private final AccountPages pages;

    PasskeyController(Passkeys passkeys, PasskeyJson json, AccountPages pages) {
        this.passkeys = passkeys;
        this.json = json;
        this.pages = pages;
    }

    @ResponseBody
    @PostMapping(path = "/valg", produces = MediaType.APPLICATION_JSON_VALUE)
    String offer(HttpSession session) {
        return json.write(offered.keep(session, passkeys.offerToMake()));
    }

    @PostMapping
    View add(@Valid PasskeyForm form, BindingResult binding, Frame frame, HttpSession session) {
        if (binding.hasErrors()) {
            return pages.refused(form, Problems.of(binding, frame.t()), frame);
        }
        passkeys.add(offered.take(session), form);
        return SeeOther.at("/konto#noegler").saying("accounts.passkeyAdded");
    }

    @PostMapping("/{id}/sletninger")
    View remove(@PathVariable UUID id) {
        passkeys.remove(id);
        return SeeOther.at("/konto#noegler").saying("accounts.passkeyRemoved");
    }
}
