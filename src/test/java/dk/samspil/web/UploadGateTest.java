package dk.samspil.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.TestDatabase;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/** Through a real connection: whether the answer reaches the one who is still sending is Tomcat's doing as much as ours. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ActiveProfiles("test")
@ContextConfiguration(initializers = TestDatabase.class)
class UploadGateTest {

    private static final int MEGABYTE = 1024 * 1024;

    @LocalServerPort
    int port;

    @Test
    void fiftyMegabytesEndInASentence() throws IOException {
        var page = send(50, "sprog=da");

        assertThat(page.title()).contains("Filen er for stor");
        assertThat(page.text()).contains("højst 10 MB");
    }

    @Test
    void theSentenceIsInTheReadersLanguage() throws IOException {
        assertThat(send(13, "sprog=en").select("html").attr("lang")).isEqualTo("en");
    }

    private Document send(int megabytes, String cookie) throws IOException {
        var connection = (HttpURLConnection) URI.create("http://127.0.0.1:%d/etsteds".formatted(port))
                .toURL()
                .openConnection();
        connection.setRequestMethod("POST");
        connection.setDoOutput(true);
        connection.setFixedLengthStreamingMode((long) megabytes * MEGABYTE);
        connection.setRequestProperty("Content-Type", "multipart/form-data; boundary=x");
        connection.setRequestProperty("Cookie", cookie);
        try (var body = connection.getOutputStream()) {
            for (int i = 0; i < megabytes; i++) {
                body.write(new byte[MEGABYTE]);
            }
        }
        assertThat(connection.getResponseCode()).isEqualTo(413);
        return Jsoup.parse(new String(connection.getErrorStream().readAllBytes(), StandardCharsets.UTF_8));
    }
}
