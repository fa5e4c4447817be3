package dk.samspil.accounts;

import static dk.samspil.Browser.page;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.Browser;
import dk.samspil.SamspilModuleTest;
import dk.samspil.TestClock;
import dk.samspil.access.Actor;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SamspilModuleTest
@Import(SignInRequests.class)
class SignInTest {

    private static final String KAREN = "karen.holm@noerreby.example";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    SignIns signIns;

    @Autowired
    SignInRequests requests;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    Browser browser;

    @BeforeEach
    void karenOpensHerBrowser() {
        browser = new Browser(mvc);
    }

    @Test
    void somebodyNewSaysWhatTheyAreCalledAndIsIn() {
        var path = ask("yusuf@solgaarden.example");

        assertThat(page(browser.open(path)).selectFirst("input[name=name]")).isNotNull();
        var in = use(path, "Yusuf Demir");

        assertThat(in).hasStatus(HttpStatus.SEE_OTHER).headers().hasValue("Location", "/organisation/ny");
        assertThat(page(browser.open("/konto")).text()).contains("Yusuf Demir");
    }

    @Test
    void whoIsKnownIsNotAskedForANameAgain() {
        signIn(KAREN);
        var path = ask("  Karen.Holm@Noerreby.example ");

        assertThat(page(browser.open(path)).selectFirst("input[name=name]")).isNull();
        assertThat(use(path, "")).hasStatus(HttpStatus.SEE_OTHER).headers().hasValue("Location", "/min-side");
    }

    @Test
    void somebodyNewMustHaveAName() {
        var path = ask("inge@naboer.example");
        browser.open(path);

        assertThat(use(path, " "))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("hvad du hedder");
        assertThat(use(path, "Inge Balle")).hasStatus(HttpStatus.SEE_OTHER);
    }

    @Test
    void anAddressWeKnowGetsTheSameAnswerAsOneWeDoNot() {
        signIn(KAREN);

        assertThat(answerTo(KAREN)).isEqualTo(answerTo("nobody@vesterlund.example"));
    }

    @Test
    void openingTheLinkChangesNothing() {
        var path = ask(KAREN);
        browser.open(path);
        browser.open(path);

        assertThat(browser.cookie("samspil")).isEmpty();
        assertThat(use(path, "Karen Holm")).hasStatus(HttpStatus.SEE_OTHER);
    }

    @Test
    void aLinkWorksOnce() {
        var path = ask(KAREN);
        use(path, "Karen Holm");
        browser.send("/log-ud");

        assertThat(use(path, "Karen Holm"))
                .hasStatus(HttpStatus.GONE)
                .bodyText()
                .contains("Linket er brugt");
        assertThat(browser.open(path + "&sprog=en"))
                .hasStatus(HttpStatus.GONE)
                .bodyText()
                .contains("has been used");
    }

    @Test
    void pressingTheButtonTwiceSignsInOnce() {
        var path = ask(KAREN);
        use(path, "Karen Holm");

        assertThat(use(path, "Karen Holm"))
                .hasStatus(HttpStatus.SEE_OTHER)
                .headers()
                .hasValue("Location", "/min-side");
    }

    @Test
    void aLinkWorksForHalfAnHour() {
        var path = ask(KAREN);
        clock.advance(Duration.ofMinutes(30));

        assertThat(browser.open(path)).hasStatus(HttpStatus.GONE).bodyText().contains("Linket er udløbet");
        assertThat(use(path, "Karen Holm")).hasStatus(HttpStatus.GONE);
    }

    @Test
    void aNewerMailTakesOverFromTheOneBefore() {
        var first = ask(KAREN);
        var second = mint();

        assertThat(use(first, "Karen Holm")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(use(second, "Karen Holm")).hasStatus(HttpStatus.SEE_OTHER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "æøå🙂", "'; drop table accounts.account; --"})
    void aTokenThatIsNotOursOpensNothing(String token) {
        browser.open("/log-ind");

        assertThat(browser.send("/log-ind/link", "n", token, "name", "Eve"))
                .hasStatus(HttpStatus.NOT_FOUND)
                .bodyText()
                .contains("Linket virker ikke");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "karen", "karen@", "karen@noerreby", "a@b.c, d@e.f", "<b>@x.dk"})
    void whatIsNoAddressIsShownAgainWithAWordAboutIt(String address) {
        browser.open("/log-ind");
        var answer = browser.send("/log-ind", "address", address);

        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(page(answer).expectFirst("input[name=address]").val()).isEqualTo(address);
    }

    @Test
    void whoWasOnTheWaySomewhereComesThere() {
        assertThat(signInOnTheWayTo("/samarbejder/1?a=b")).isEqualTo("/samarbejder/1?a=b");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example",
                "//evil.example",
                "/\\evil.example",
                "/\t/evil.example",
                "javascript:alert(1)",
                "/log-ud"
            })
    void nobodyIsLedToAnotherHost(String til) {
        assertThat(signInOnTheWayTo(til)).isIn("/min-side", "/organisation/ny");
    }

    @Test
    void aPlantedSessionIsNotTheOneThatIsSignedIn() {
        signIn(KAREN);
        var planted = browser.cookie("samspil").orElseThrow();
        browser = new Browser(mvc);
        browser.plant(new Cookie("samspil", planted.getValue()));
        use(ask("mette.lund@noerreby.example"), "Mette Lund");

        assertThat(browser.cookie("samspil").orElseThrow().getValue()).isNotEqualTo(planted.getValue());
    }

    @Test
    void outIsOut() {
        signIn(KAREN);
        browser.open("/konto");

        assertThat(browser.send("/log-ud")).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(browser.open("/konto"))
                .hasStatus(HttpStatus.SEE_OTHER)
                .headers()
                .hasValue("Location", "/log-ind?til=%2Fkonto");
    }

    @Test
    void theDoorLeadsBackToThePageAsItWasAskedFor() {
        assertThat(browser.open("/konto?side=2&sprog=da"))
                .hasStatus(HttpStatus.SEE_OTHER)
                .headers()
                .hasValue("Location", "/log-ind?til=%2Fkonto%3Fside%3D2");
    }

    @Test
    void outEverywhereEndsTheOtherSessionsToo() {
        signIn(KAREN);
        var atTheLibrary = browser;
        browser = new Browser(mvc);
        signIn(KAREN);
        browser.open("/konto");

        browser.send("/konto/udlogninger");

        assertThat(atTheLibrary.open("/konto")).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(browser.open("/konto")).hasStatus(HttpStatus.SEE_OTHER);
    }

    @Test
    void whoSignsInWhereSomebodyElseWasLeavesNoTraceOfThem() {
        signIn(KAREN);
        browser.open("/konto");
        use(ask("mette.lund@noerreby.example"), "Mette Lund");

        var mine = page(browser.open("/dine-data"));

        assertThat(mine.expectFirst("tbody tr").text()).contains("Du loggede ind", "Dig selv");
        assertThat(mine.text()).doesNotContain("Nogen loggede ind");
    }

    @Test
    void nobodyReadsWhoAskedToSignIn() {
        ask(KAREN);

        assertThat(jdbc.sql("select count(*) from accounts.account")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(jdbc.sql("select has_table_privilege('accounts.sign_in', 'select')")
                        .query(Boolean.class)
                        .single())
                .isFalse();
    }

    private String ask(String address) {
        browser.open("/log-ind");
        assertThat(browser.send("/log-ind", "address", address)).hasStatus(HttpStatus.SEE_OTHER);
        return mint();
    }

    private String mint() {
        return new Actor.Job("notifications", null)
                .call(() -> signIns.mint(requests.last()))
                .orElseThrow()
                .path();
    }

    private MvcTestResult use(String path, String name) {
        return browser.send("/log-ind/link", "n", path.substring(path.indexOf('=') + 1), "name", name);
    }

    private void signIn(String address) {
        use(ask(address), "Karen Holm");
    }

    private String signInOnTheWayTo(String til) {
        browser.open("/log-ind");
        browser.send("/log-ind", "address", KAREN, "til", til);
        return String.valueOf(use(mint(), "Karen Holm").getResponse().getHeader("Location"));
    }

    /** Status, headers and body: whatever a stranger could compare. */
    private String answerTo(String address) {
        var stranger = new Browser(mvc);
        stranger.open("/log-ind");
        var response = stranger.send("/log-ind", "address", address).getResponse();
        var headers = new TreeMap<String, Object>();
        response.getHeaderNames().forEach(name -> headers.put(name, response.getHeaders(name)));
        return response.getStatus() + " " + headers + " " + response.getContentLength();
    }
}
