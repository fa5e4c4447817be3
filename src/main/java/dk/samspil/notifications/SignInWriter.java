package dk.samspil.notifications;

import dk.samspil.accounts.SignIns;
import dk.samspil.web.Messages;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The link to sign in with. */
@Component
class SignInWriter {

    private final SignIns signIns;
    private final Messages messages;

    SignInWriter(SignIns signIns, Messages messages) {
        this.signIns = signIns;
        this.messages = messages;
    }

    Optional<Letter> write(MailOrder order) {
        return signIns.mint(order.subject())
                .map(mail -> Composer.of(
                                order.kind(), new Reader(mail.address(), "", messages.in(mail.language()), true))
                        .say("what")
                        .say("notYou")
                        .button(mail.path())
                        .letter());
    }
}
