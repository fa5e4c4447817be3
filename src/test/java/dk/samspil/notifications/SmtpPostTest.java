package dk.samspil.notifications;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSenderImpl;

class SmtpPostTest {

    private static final Mail MAIL =
            new Mail("<1@localhost>", "inge@naboer.example", "Inge Balle", "Hej", "Hej", "<p>Hej</p>", "", null);

    @ParameterizedTest
    @ValueSource(strings = {"550 no such mailbox", "553 not allowed", "501 bad address"})
    void aMailboxThatIsNotThereIsNotTriedAgain(String answer) throws IOException {
        try (var server = serverThatAnswersReceivers(answer)) {
            assertThatExceptionOfType(Post.Refused.class)
                    .isThrownBy(() -> postTo(server).send(MAIL));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"450 busy", "451 try later", "421 closing"})
    void aServerThatIsBusyIsTriedAgain(String answer) throws IOException {
        try (var server = serverThatAnswersReceivers(answer)) {
            assertThatThrownBy(() -> postTo(server).send(MAIL)).isInstanceOf(MailSendException.class);
        }
    }

    private static SmtpPost postTo(ServerSocket server) {
        var sender = new JavaMailSenderImpl();
        sender.setHost(server.getInetAddress().getHostAddress());
        sender.setPort(server.getLocalPort());
        return new SmtpPost(sender, "Samspil <samspil@localhost>", Clock.systemUTC());
    }

    private static ServerSocket serverThatAnswersReceivers(String answer) throws IOException {
        var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(() -> talk(server, answer));
        return server;
    }

    private static void talk(ServerSocket server, String answer) {
        try (var client = server.accept();
                var in =
                        new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII))) {
            var out = client.getOutputStream();
            out.write("220 here\r\n".getBytes(StandardCharsets.US_ASCII));
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                var said = line.startsWith("RCPT") ? answer : line.startsWith("QUIT") ? "221 bye" : "250 ok";
                out.write((said + "\r\n").getBytes(StandardCharsets.US_ASCII));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
