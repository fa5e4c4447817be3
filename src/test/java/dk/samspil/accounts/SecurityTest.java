package dk.samspil.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.Browser;
import dk.samspil.SamspilModuleTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SamspilModuleTest
class SecurityTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    ApplicationContext context;

    @Test
    void aFormWithoutItsTokenIsRefusedInPlainWords() {
        assertThat(mvc.post().uri("/log-ind").param("address", "karen@noerreby.example"))
                .hasStatus(HttpStatus.FORBIDDEN)
                .bodyText()
                .contains("Siden har stået åben for længe");
        assertThat(mvc.post()
                        .uri("/log-ind")
                        .param("_csrf", "wrong")
                        .cookie(new jakarta.servlet.http.Cookie("sprog", "en")))
                .hasStatus(HttpStatus.FORBIDDEN)
                .bodyText()
                .contains("The page has been open too long");
    }

    @Test
    void everyPageTellsTheBrowserToBeStrict() {
        var page = mvc.get().uri("/log-ind").exchange();
        var headers = assertThat(page).hasStatusOk().headers();
        headers.hasValue(
                "Content-Security-Policy",
                "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none';"
                        + " form-action 'self'; frame-ancestors 'none'");
        headers.hasValue("Referrer-Policy", "no-referrer");
        headers.hasValue("X-Content-Type-Options", "nosniff");
        headers.hasValue("X-Frame-Options", "DENY");
        assertThat(page.getResponse().getHeader("Cache-Control")).contains("no-store");
        assertThat(page.getResponse().getHeader("Permissions-Policy")).contains("publickey-credentials-get=(self)");
    }

    @Test
    void cookiesAreKeptFromScriptsAndOtherSites() {
        var browser = new Browser(mvc);
        browser.open("/log-ind");
        var token = browser.cookie("formular").orElseThrow();

        assertThat(token.isHttpOnly()).isTrue();
        assertThat(token.getAttribute("SameSite")).isEqualTo("Lax");
    }

    @Test
    void nobodyIsSignedInByPickingOutsideTheDemo() {
        var browser = new Browser(mvc);
        browser.open("/log-ind");

        assertThat(browser.open("/demo/ind")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(browser.send("/demo/ind", "person", "0190a000-0000-7000-8000-000000000001"))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(context.getBeanNamesForType(DemoSignInController.class)).isEmpty();
        assertThat(context.getBeanNamesForType(DemoPeople.class)).isEmpty();
    }
}
