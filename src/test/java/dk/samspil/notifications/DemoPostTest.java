package dk.samspil.notifications;

import static dk.samspil.Browser.page;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.samspil.Browser;
import dk.samspil.SamspilModuleTest;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SamspilModuleTest
@ActiveProfiles({"test", "demo"})
class DemoPostTest {

    @Autowired
    MockMvcTester mvc;

    @Test
    void theDemoShowsTheMailsThatWentOutWithLinksThatWork() {
        var browser = new Browser(mvc);
        assertThat(page(browser.open("/demo/post")).text()).contains("Ingen post endnu");
        browser.open("/log-ind");
        browser.send("/log-ind", "address", "inge@naboer.example");

        await().atMost(Duration.ofSeconds(5))
                .until(() -> page(browser.open("/demo/post")).selectFirst("li a[href^=/demo/post/]") != null);
        var envelope = page(browser.open("/demo/post")).expectFirst("li a[href^=/demo/post/]");
        assertThat(envelope.text()).isEqualTo("Dit link til Samspil");
        var link = page(browser.open(envelope.attr("href")))
                .expectFirst("main .panel a")
                .attr("href");

        var path = URI.create(link);
        assertThat(browser.open(path.getPath() + "?" + path.getQuery())).hasStatus(HttpStatus.OK);
    }
}
