package dk.samspil.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.TestDatabase;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/** A proxy sends everybody's requests from one address. One visitor who sends too much must not close the door to the others. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "samspil.rate-limit-factor=1")
@ActiveProfiles("test")
@ContextConfiguration(initializers = TestDatabase.class)
class BehindAProxyTest {

    private static final int TOO_MANY = 61;

    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    @LocalServerPort
    int port;

    @Test
    void oneWhoSendsTooMuchIsCountedAlone() throws IOException, InterruptedException {
        var token = token();
        int last = 0;
        for (int sent = 0; sent < TOO_MANY; sent++) {
            last = send("203.0.113.7", token);
        }
        assertThat(last).isEqualTo(429);
        assertThat(send("203.0.113.8", token)).isNotEqualTo(429);
    }

    private String token() throws IOException, InterruptedException {
        var page = browser.send(request("203.0.113.7").GET().build(), BodyHandlers.ofString());
        return Jsoup.parse(page.body()).select("input[name=_csrf]").attr("value");
    }

    private int send(String visitor, String token) throws IOException, InterruptedException {
        var form = request(visitor)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("address=nobody&_csrf=" + token))
                .build();
        return browser.send(form, BodyHandlers.discarding()).statusCode();
    }

    private HttpRequest.Builder request(String visitor) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:%d/log-ind".formatted(port)))
                .header("X-Forwarded-For", visitor);
    }
}
