package dk.samspil.notifications;

import jakarta.mail.MessagingException;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.MailSendException;

/** What a mail server answered: 4xx is worth another try, 5xx is not. */
final class SmtpAnswer {

    private SmtpAnswer() {}

    /** The code of a refusal for good, if there is one. */
    static Optional<String> refusal(MailSendException failed) {
        return Stream.of(failed.getMessageExceptions())
                .flatMap(cause -> Stream.iterate((Throwable) cause, java.util.Objects::nonNull, SmtpAnswer::next))
                .map(SmtpAnswer::code)
                .filter(code -> code >= 500)
                .findFirst()
                .map(String::valueOf);
    }

    private static @Nullable Throwable next(Throwable cause) {
        return cause instanceof MessagingException messaging ? messaging.getNextException() : cause.getCause();
    }

    private static int code(Throwable cause) {
        return switch (cause) {
            case SMTPAddressFailedException address -> address.getReturnCode();
            case SMTPSendFailedException send -> send.getReturnCode();
            default -> 0;
        };
    }
}
