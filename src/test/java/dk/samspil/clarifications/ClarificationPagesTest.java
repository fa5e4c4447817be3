package dk.samspil.clarifications;

import static dk.samspil.Cast.EVE;
import static dk.samspil.Cast.INGE;
import static dk.samspil.Cast.JENS;
import static dk.samspil.Cast.TAGE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import dk.samspil.Cast;
import dk.samspil.SamspilModuleTest;
import dk.samspil.Town;
import java.io.UnsupportedEncodingException;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SamspilModuleTest
@Import(Town.class)
class ClarificationPagesTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Clarifications clarifications;

    @Autowired
    Sharing sharing;

    @BeforeEach
    void empty(@Autowired Town town) {
        town.clears("clarifications");
    }

    @Test
    void twoSizesToBeginWith() {
        var page = read(get(INGE, "/afklaring"));

        assertThat(page.select("button[name=size]").eachAttr("value")).containsExactly("LIGHT", "FULL");
        assertThat(post(INGE, "/afklaring", Map.of("size", "LIGHT")))
                .hasStatus(303)
                .redirectedUrl()
                .isEqualTo("/afklaring/formaal");
    }

    @Test
    void anAnswerIsSavedOnTheWayToTheNextQuestion() {
        begun();
        assertThat(read(get(INGE, "/afklaring/formaal")).text()).contains("Spørgsmål 1 af 6", "Kan deles");

        var saved = post(INGE, "/afklaring/formaal", Map.of("text", "Vi er her 🙂 <b>altid</b>", "version", "0"));

        assertThat(saved).hasStatus(303).redirectedUrl().startsWith("/afklaring/maalgruppe");
        var again = read(get(JENS, "/afklaring/formaal"));
        assertThat(again.expectFirst("textarea").val()).isEqualTo("Vi er her 🙂 <b>altid</b>");
        var overview = read(get(JENS, "/afklaring"));
        assertThat(overview.expectFirst("a.button-primary").attr("href")).isEqualTo("/afklaring/maalgruppe");
        assertThat(overview.text()).contains("1 svar af 6");
    }

    @Test
    void twoAtOnceSeeBothVersions() {
        begun();
        INGE.does(() -> clarifications.write(Question.CONTACT, "Ring til Inge.", 0));
        assertThat(read(get(JENS, "/afklaring/kontakt")).text()).contains("Inge Balle skrev sidst, 20. november 2026");

        var late = post(JENS, "/afklaring/kontakt", Map.of("text", "Ring til Jens.", "version", "0"));

        assertThat(late).hasStatus(409);
        var page = read(late);
        assertThat(page.select(".conflict blockquote").eachText()).containsExactly("Ring til Inge.", "Ring til Jens.");
        assertThat(page.expectFirst("textarea").val()).isEqualTo("Ring til Jens.");
        assertThat(page.expectFirst("input[name=version]").val()).isEqualTo("1");
    }

    @Test
    void tooMuchIsKeptAndExplained() {
        begun();
        var long20000 = "æ".repeat(20_000);

        var refused = post(INGE, "/afklaring/formaal", Map.of("text", long20000, "version", "0"));

        assertThat(refused).hasStatus(422);
        assertThat(read(refused).expectFirst("textarea").val()).isEqualTo(long20000);
        assertThat(read(refused).expectFirst(".errors").text()).contains("4.000", "20.000");
    }

    @Test
    void aHearingTomorrowIsRefusedWithWhatWasTyped() {
        begun();
        post(INGE, "/afklaring/formaal", Map.of("text", "Ingen skal være alene.", "version", "0"));

        var refused = post(
                INGE,
                "/afklaring/hoering",
                Map.of(
                        "day",
                        "2026-11-21",
                        "how",
                        "Årsmøde",
                        "people",
                        "20",
                        "remarks",
                        "'; drop table",
                        "version",
                        "0"));

        assertThat(refused).hasStatus(422);
        assertThat(read(refused).text()).contains("Den dag er ikke kommet endnu");
        assertThat(read(refused).expectFirst("#remarks").val()).isEqualTo("'; drop table");
        var many = post(
                INGE,
                "/afklaring/hoering",
                Map.of("day", "31.2.2026", "how", "", "people", "mange", "remarks", "", "version", "0"));
        assertThat(read(many).select(".errors a").eachAttr("href"))
                .containsExactlyInAnyOrder("#day", "#how", "#people");
    }

    @Test
    void onlyThoseWhoMayApprove() {
        approved();

        assertThat(get(INGE, "/afklaring/godkendelse")).hasStatus(403);
        assertThat(post(
                        TAGE,
                        "/afklaring/godkendelse",
                        Map.of("day", "2026-11-18", "reference", "Referat", "version", "1")))
                .hasStatus(403);
        assertThat(get(TAGE, "/afklaring/formaal")).hasStatus(403);
        assertThat(read(get(TAGE, "/afklaring"))
                        .select("a[href=/afklaring/formaal], form[action=/afklaring/stoerrelse]"))
                .isEmpty();
    }

    @Test
    void onePageKeepsWhatIsSharedApartFromWhatIsNot() {
        approved();
        JENS.does(() -> sharing.share());

        var own = read(get(INGE, "/afklaring/side"));
        assertThat(own.expectFirst("section[aria-labelledby=shareable]").text()).contains("Ingen skal være alene.");
        assertThat(own.expectFirst("section[aria-labelledby=internal]").text()).contains("Vi løfter ikke.");

        assertThat(EVE.asks(() -> clarifications.publicProfile(INGE.organisation())))
                .hasValueSatisfying(shared -> assertThat(shared.answers())
                        .extracting(PublicProfile.Shared::text)
                        .containsExactly("Ingen skal være alene."));
        assertThat(get(EVE, "/afklaring/side")).hasStatus(404);
    }

    @Test
    void aNewDraftSaysThatTheApprovedEditionStillAppliesAndIsStillShared() {
        approved();
        JENS.does(() -> sharing.share());
        INGE.does(() -> clarifications.write(Question.PURPOSE, "Ingen skal være alene om aftenen.", 1));

        var page = read(get(INGE, "/afklaring"));

        assertThat(page.expectFirst(".lead").text())
                .contains("kun I selv kan læse den", "gælder imens og er stadig delt");
        assertThat(page.expectFirst("section[aria-labelledby=decisions]").text())
                .contains("gælder imens", "Den godkendte udgave er delt")
                .doesNotContain("Godkendt Ikke endnu");
        assertThat(page.select("a[href=/afklaring/side?udgave=godkendt]")).hasSize(1);
        assertThat(read(get(INGE, "/afklaring/side")).text())
                .contains("gælder imens og er stadig delt", "Den godkendte udgave er delt");
        assertThat(read(get(INGE, "/afklaring/side?udgave=godkendt")).text())
                .doesNotContain("kladde")
                .contains("Ingen skal være alene.");
    }

    @Test
    void theFirstDraftIsNobodyElses() {
        begun();

        assertThat(read(get(INGE, "/afklaring")).text())
                .contains("Kun jer selv kan læse det", "Godkendt Ikke endnu")
                .doesNotContain("gælder imens");
    }

    private void begun() {
        INGE.does(() -> clarifications.start(Size.LIGHT));
    }

    private void approved() {
        begun();
        INGE.does(() -> clarifications.write(Question.PURPOSE, "Ingen skal være alene.", 0));
        INGE.does(() -> clarifications.write(Question.NOT_OUR_TASKS, "Vi løfter ikke.", 0));
        INGE.does(() -> clarifications.heard(ClarificationsTest.HEARING, 0));
        JENS.does(() -> clarifications.approve(ClarificationsTest.APPROVAL, 1));
    }

    private MvcTestResult get(Cast who, String path) {
        return mvc.get().uri(path).with(user(who.id().toString())).exchange();
    }

    private MvcTestResult post(Cast who, String path, Map<String, String> form) {
        var request = mvc.post().uri(path).with(user(who.id().toString())).with(csrf());
        form.forEach(request::param);
        return request.exchange();
    }

    private static Document read(MvcTestResult result) {
        try {
            return Jsoup.parse(result.getResponse().getContentAsString());
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
