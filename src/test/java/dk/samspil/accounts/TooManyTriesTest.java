package dk.samspil.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.Browser;
import dk.samspil.SamspilModuleTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SamspilModuleTest
@TestPropertySource(properties = "samspil.rate-limit-factor=1")
class TooManyTriesTest {

    @Autowired
    MockMvcTester mvc;

    @Test
    void askingForLinkAfterLinkEndsWithAFriendlyPause() {
        var browser = new Browser(mvc);
        browser.open("/log-ind");
        for (int i = 0; i < 5; i++) {
            browser.send("/log-ind", "address", "karen.holm@noerreby.example");
        }

        var refused = browser.send("/log-ind", "address", "karen.holm@noerreby.example");

        assertThat(refused).hasStatus(HttpStatus.TOO_MANY_REQUESTS).bodyText().contains("Prøv igen kl. 10.0");
        assertThat(refused).headers().containsHeader("Retry-After");
    }
}
