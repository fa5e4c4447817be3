package dk.samspil.notifications;

import dk.samspil.accounts.SignIns;
import dk.samspil.web.Messages;
import dk.samspil.web.Way;
import java.util.List;
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
        return signIns.mint(order.subject()).map(mail -> {
            var t = messages.in(mail.language());
            return new Letter(
                    mail.address(),
                    "",
                    t,
                    t.of(order.kind(), "subject"),
                    List.of(
                            new Letter.Part.Said(t.of(order.kind(), "what")),
                            new Letter.Part.Said(t.of(order.kind(), "notYou"))),
                    new Way(t.of(order.kind(), "button"), mail.path()));
        });
    }
}
