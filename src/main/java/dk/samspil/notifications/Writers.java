package dk.samspil.notifications;

import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who writes which mail. Empty when there is nothing to say any more. */
@Component
class Writers {

    private final SignInWriter signIns;

    Writers(SignInWriter signIns) {
        this.signIns = signIns;
    }

    Optional<Letter> write(MailOrder order) {
        return switch (order.kind()) {
            case SIGN_IN -> signIns.write(order);
        };
    }
}
