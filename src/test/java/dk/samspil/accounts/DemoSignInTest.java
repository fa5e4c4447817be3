package dk.samspil.accounts;

import static dk.samspil.Browser.page;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.Browser;
import dk.samspil.SamspilModuleTest;
import dk.samspil.access.Actor;
import dk.samspil.web.Language;
import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

@SamspilModuleTest
@ActiveProfiles({"test", "demo"})
class DemoSignInTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    DemoPeople people;

    @Autowired
    Accounts accounts;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void inTheDemoOneBecomesSomebodyByPickingThem() {
        new Actor.Job("demo", null).call(() -> people.introduce("inge@naboer.example", "Inge Balle"));
        var browser = new Browser(mvc);
        var inge = page(browser.open("/demo/ind")).expectFirst("button[name=person]");

        assertThat(inge.text()).isEqualTo("Inge Balle");
        assertThat(browser.send("/demo/ind", "person", inge.val())).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(page(browser.open("/konto")).text()).contains("inge@naboer.example");
    }

    @Test
    void nobodyBecomesARealPersonThatWay() {
        var real = new Actor.Job("test", null)
                .call(() ->
                        transaction.execute(status -> accounts.ensure("real@vesterlund.example", "Eve", Language.DA)));
        var browser = new Browser(mvc);
        browser.open("/demo/ind");

        assertThat(browser.send("/demo/ind", "person", real.toString())).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void whatWasDoneIsSaidOnceAndNotByTheAddress() {
        new Actor.Job("demo", null).call(() -> people.introduce("inge@naboer.example", "Inge Balle"));
        var browser = new Browser(mvc);
        browser.send(
                "/demo/ind",
                "person",
                page(browser.open("/demo/ind"))
                        .expectFirst("button[name=person]")
                        .val());
        browser.open("/konto");

        assertThat(browser.send("/konto/udlogninger")).headers().hasValue("Location", "/log-ind");
        assertThat(notice(browser, "/log-ind")).isEqualTo("Du er logget ud alle steder.");
        assertThat(notice(browser, "/log-ind")).isEmpty();
        assertThat(notice(browser, "/log-ind?besked=accounts.signedOut")).isEmpty();
        browser.plant(new Cookie("besked", "no.such.text"));
        assertThat(notice(browser, "/log-ind")).isEmpty();
    }

    private static String notice(Browser browser, String path) {
        return page(browser.open(path)).select(".notice").text();
    }
}
