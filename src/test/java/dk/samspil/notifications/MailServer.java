package dk.samspil.notifications;

import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.test.context.DynamicPropertyRegistry;

/** A mail server that keeps what it is sent, for tests to read. */
final class MailServer {

    private static final Pattern ADDRESS = Pattern.compile("http://localhost:\\d+(/\\S+)");
    private static final GreenMail SERVER = start();

    private MailServer() {}

    static void announce(DynamicPropertyRegistry settings) {
        settings.add("spring.mail.host", () -> "127.0.0.1");
        settings.add("spring.mail.port", () -> SERVER.getSmtp().getPort());
    }

    static void empty() {
        try {
            SERVER.purgeEmailFromAllMailboxes();
        } catch (com.icegreen.greenmail.store.FolderException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The newest mail to an address, as soon as there are so many. */
    static MimeMessage newestTo(String address, int count) {
        await().atMost(Duration.ofSeconds(5)).until(() -> to(address).size() >= count);
        return to(address).getLast();
    }

    static List<MimeMessage> to(String address) {
        return Arrays.stream(SERVER.getReceivedMessages())
                .filter(mail -> receiver(mail).contains(address))
                .toList();
    }

    static String subject(MimeMessage mail) {
        try {
            return mail.getSubject();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    static String text(MimeMessage mail) {
        return part(mail, 0);
    }

    static String html(MimeMessage mail) {
        return part(mail, 1);
    }

    /** The words of a mail that carries a file: they lie in a part of their own, beside it. */
    static String words(MimeMessage mail) {
        try {
            var body = (MimeMultipart)
                    ((MimeMultipart) mail.getContent()).getBodyPart(0).getContent();
            return ((String) body.getBodyPart(0).getContent()).replace("\r\n", "\n");
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The file for the calendar. */
    static String calendar(MimeMessage mail, String name) {
        try {
            var file = ((MimeMultipart) mail.getContent()).getBodyPart(1);
            if (!name.equals(file.getFileName()) || !file.isMimeType("text/calendar")) {
                throw new AssertionError(file.getFileName() + " is " + file.getContentType());
            }
            return new String(file.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Where the mail's button leads, without the host. */
    static String path(MimeMessage mail) {
        return pathIn(text(mail));
    }

    static String pathIn(String words) {
        var found = ADDRESS.matcher(words);
        if (!found.find()) {
            throw new AssertionError("No address in the mail:\n" + words);
        }
        return found.group(1);
    }

    private static String receiver(MimeMessage mail) {
        try {
            return Arrays.toString(mail.getAllRecipients());
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String part(MimeMessage mail, int n) {
        try {
            return ((String) ((MimeMultipart) mail.getContent()).getBodyPart(n).getContent()).replace("\r\n", "\n");
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static GreenMail start() {
        var server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        return server;
    }
}
