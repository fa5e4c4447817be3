package dk.samspil.notifications;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/** Real mails, through the server that {@code spring.mail} names. */
@Component
@Profile("!demo")
class SmtpPost implements Post {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final JavaMailSender server;
    private final String from;
    private final Clock clock;

    SmtpPost(JavaMailSender server, @Value("${samspil.mail.from}") String from, Clock clock) {
        this.server = server;
        this.from = from;
        this.clock = clock;
    }

    @Override
    public void send(Mail mail) {
        try {
            server.send(message(mail));
        } catch (MailSendException e) {
            throw SmtpAnswer.refusal(e)
                    .map(Refused::new)
                    .map(RuntimeException.class::cast)
                    .orElse(e);
        } catch (AddressException e) {
            throw new Refused("no address");
        } catch (MessagingException | UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private MimeMessage message(Mail mail) throws MessagingException, UnsupportedEncodingException {
        var message = server.createMimeMessage();
        message.setFrom(new InternetAddress(from));
        message.setRecipient(RecipientType.TO, receiver(mail));
        message.setSubject(mail.subject(), UTF_8);
        message.setSentDate(Date.from(clock.instant()));
        message.setHeader("Message-ID", mail.id());
        // No out-of-office reply to a house that cannot read it.
        message.setHeader("Auto-Submitted", "auto-generated");
        if (!mail.unsubscribe().isEmpty()) {
            message.setHeader("List-Unsubscribe", "<" + mail.unsubscribe() + ">");
        }
        // The best one last, as RFC 2046 says.
        var words = new MimeMultipart("alternative", part(mail.text(), "plain"), part(mail.html(), "html"));
        message.setContent(mail.attachment() == null ? words : with(words, mail.attachment()));
        return message;
    }

    private static MimeMultipart with(MimeMultipart words, Attachment attachment) throws MessagingException {
        var body = new MimeBodyPart();
        body.setContent(words);
        var file = new MimeBodyPart();
        file.setText(attachment.text(), UTF_8, attachment.type());
        file.setFileName(attachment.name());
        file.setDisposition(Part.ATTACHMENT);
        return new MimeMultipart("mixed", body, file);
    }

    private static InternetAddress receiver(Mail mail) throws MessagingException, UnsupportedEncodingException {
        var address = new InternetAddress(mail.address(), mail.name(), UTF_8);
        address.validate();
        return address;
    }

    private static MimeBodyPart part(String text, String type) throws MessagingException {
        var part = new MimeBodyPart();
        part.setText(text, UTF_8, type);
        return part;
    }
}
