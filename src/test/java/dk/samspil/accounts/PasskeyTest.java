package dk.samspil.accounts;

import static dk.samspil.Browser.page;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.Browser;
import dk.samspil.SamspilModuleTest;
import dk.samspil.access.Actor;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SamspilModuleTest
@Import(SignInRequests.class)
class PasskeyTest {

    private static final String METTE = "mette.lund@noerreby.example";
    private static final String ORIGIN = "http://localhost:8080";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    SignIns signIns;

    @Autowired
    SignInRequests requests;

    @Autowired
    JdbcClient jdbc;

    Browser browser;

    @BeforeEach
    void metteIsSignedIn() {
        browser = new Browser(mvc);
        browser.open("/log-ind");
        browser.send("/log-ind", "address", METTE);
        var path = new Actor.Job("notifications", null)
                .call(() -> signIns.mint(requests.last()))
                .orElseThrow()
                .path();
        browser.send("/log-ind/link", "n", path.substring(path.indexOf('=') + 1), "name", "Mette Lund");
        forgetOldKeys();
    }

    @Test
    void aKeyThatWasMadeSignsIn() throws Exception {
        var phone = new SoftKey("localhost", ORIGIN);
        assertThat(make(phone)).hasStatus(HttpStatus.SEE_OTHER);

        browser = new Browser(mvc);
        assertThat(signInWith(phone)).hasStatus(HttpStatus.SEE_OTHER).headers().hasValue("Location", "/min-side");
        assertThat(page(browser.open("/konto")).text()).contains(METTE, "Min telefon", "sidst brugt 20. november 2026");
    }

    @Test
    void aKeyThatWasDeletedSignsNobodyIn() throws Exception {
        var phone = new SoftKey("localhost", ORIGIN);
        make(phone);
        forgetOldKeys();

        browser = new Browser(mvc);
        assertThat(signInWith(phone))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Vi kender ikke den adgangsnøgle");
        assertThat(browser.open("/konto")).hasStatus(HttpStatus.SEE_OTHER);
    }

    @Test
    void aSignatureMadeOnAnotherSiteIsWorthNothing() throws Exception {
        assertThat(make(new SoftKey("localhost", "https://evil.example"))).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(page(browser.open("/konto")).select("form[action$=sletninger]"))
                .isEmpty();
    }

    @Test
    void aSignatureCannotBeSentAgain() throws Exception {
        var phone = new SoftKey("localhost", ORIGIN);
        make(phone);
        browser = new Browser(mvc);
        browser.open("/log-ind");
        var signed = phone.sign(challenge("/log-ind/noegle/valg"));
        browser.send("/log-ind/noegle", "noegle", signed);

        browser = new Browser(mvc);
        browser.open("/log-ind");
        assertThat(browser.send("/log-ind/noegle", "noegle", signed)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        challenge("/log-ind/noegle/valg");
        assertThat(browser.send("/log-ind/noegle", "noegle", signed)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Test
    void whatIsNoKeyIsRefusedInPlainWords() throws Exception {
        browser.open("/log-ind");
        challenge("/log-ind/noegle/valg");

        assertThat(browser.send("/log-ind/noegle", "noegle", "{\"id\":")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Test
    void aDeviceMustHaveAName() throws Exception {
        browser.open("/konto");
        challenge("/konto/noegler/valg");

        assertThat(browser.send("/konto/noegler", "label", " ", "noegle", "{}"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("kalde enheden");
    }

    @Test
    void eveSeesNoKeys() throws Exception {
        make(new SoftKey("localhost", ORIGIN));

        assertThat(jdbc.sql("select count(*) from accounts.passkey")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private MvcTestResult make(SoftKey key) throws Exception {
        browser.open("/konto");
        return browser.send(
                "/konto/noegler", "label", "Min telefon", "noegle", key.make(challenge("/konto/noegler/valg")));
    }

    private MvcTestResult signInWith(SoftKey key) throws Exception {
        browser.open("/log-ind");
        return browser.send("/log-ind/noegle", "noegle", key.sign(challenge("/log-ind/noegle/valg")));
    }

    private String challenge(String path) throws Exception {
        var options = browser.send(path).getResponse().getContentAsString();
        var found = Pattern.compile("\"challenge\":\"([^\"]+)\"").matcher(options);
        assertThat(found.find()).as(options).isTrue();
        assertThat(options).contains("localhost");
        return found.group(1);
    }

    private void forgetOldKeys() {
        for (var form : page(browser.open("/konto")).select("form[action$=sletninger]")) {
            browser.send(form.attr("action"));
        }
    }
}
