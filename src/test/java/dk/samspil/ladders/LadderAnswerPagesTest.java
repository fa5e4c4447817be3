package dk.samspil.ladders;

import static dk.samspil.Browser.page;
import static dk.samspil.Cast.INGE;
import static dk.samspil.Cast.KAREN;
import static dk.samspil.Cast.LONE;
import static dk.samspil.Cast.METTE;
import static dk.samspil.Cast.YUSUF;
import static dk.samspil.ladders.Together.mark;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import dk.samspil.Doors;
import dk.samspil.SamspilTest;
import dk.samspil.Town;
import dk.samspil.access.PlaceId;
import dk.samspil.collaborations.Gathering;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SamspilTest
@Import({Town.class, Gathering.class, Together.class})
class LadderAnswerPagesTest {

    private static final Mark COOPERATION = mark(Step.COOPERATION, "Vi deler opgaverne.", Step.PARTNERSHIP);

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Together together;

    Doors doors;
    PlaceId place;
    String ladder;

    @BeforeEach
    void begin() {
        doors = new Doors(mvc);
        place = together.begin();
        ladder = Paths.ladder(place);
    }

    @Test
    void anAnswerIsSentAndWhatWasTypedIsKeptWhenAStepIsMissing() {
        var id = together.ask(place).toString();

        var refused =
                doors.send(INGE, ladder + "/svar", "id", id, "whyNow", "Vi bliver nævnt.", "words[INSIGHT]", "Lidt.");
        assertThat(refused).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        var form = page(refused);
        assertThat(form.select("#problems a").eachAttr("href")).containsExactlyInAnyOrder("#now", "#wanted");
        assertThat(form.select("#whyNow").text()).isEqualTo("Vi bliver nævnt.");
        assertThat(form.expectFirst("textarea[name='words[INSIGHT]']").text()).isEqualTo("Lidt.");
        assertThat(form.select("details").hasAttr("open")).isTrue();

        assertThat(doors.send(
                        INGE,
                        ladder + "/svar",
                        "id",
                        id,
                        "now",
                        "2",
                        "wanted",
                        "4",
                        "held[INSIGHT]",
                        "PARTLY",
                        "words[INSIGHT]",
                        "Lidt."))
                .hasStatus(HttpStatus.SEE_OTHER);
        var again = page(doors.look(INGE, ladder + "/svar"));
        assertThat(again.select("input[name=now][checked]").val()).isEqualTo("2");
        assertThat(again.select("input[name=version]").val()).isEqualTo("1");
        assertThat(again.select("input[name='held[INSIGHT]'][checked]").val()).isEqualTo("PARTLY");
        assertThat(page(doors.look(INGE, ladder)).text()).contains("Delvist. Lidt.");
    }

    @Test
    void aColleaguesWordsStandBesideOnesOwn() {
        var round = together.ask(place);
        together.marks(KAREN, round, COOPERATION);

        var stale = doors.send(
                METTE,
                ladder + "/svar",
                "id",
                round.toString(),
                "now",
                "3",
                "wanted",
                "5",
                "whyNow",
                "Vi taler sammen.");
        assertThat(stale).hasStatus(HttpStatus.CONFLICT);
        var form = page(stale);
        assertThat(form.select(".conflict").text()).contains("Karen Holm", "Vi deler opgaverne.", "Vi taler sammen.");
        assertThat(form.select("#whyNow").text()).isEqualTo("Vi taler sammen.");
        assertThat(form.select("input[name=version]").val()).isEqualTo("1");
    }

    @Test
    void aCallIsWrittenDownAndNotReadAgain() {
        var round = together.ask(place);
        together.marks(KAREN, round, COOPERATION);
        var phone = Paths.phone(place, INGE.organisation());

        var form = page(doors.look(KAREN, phone));
        assertThat(form.select(".lead").text())
                .startsWith("Du skriver det, Inge siger.")
                .contains("Inge får en kvittering.");
        assertThat(form.select("#who").val()).isEqualTo("Inge Balle");
        assertThat(doors.send(KAREN, phone, "id", round.toString(), "who", "", "now", "2", "wanted", "4"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(doors.send(
                        KAREN,
                        phone,
                        "id",
                        round.toString(),
                        "who",
                        "Inge Balle",
                        "now",
                        "2",
                        "wanted",
                        "4",
                        "whyNow",
                        "Sjældent spurgt."))
                .hasStatus(HttpStatus.SEE_OTHER);

        assertThat(page(doors.look(KAREN, ladder)).text())
                .doesNotContain("Sjældent spurgt.")
                .contains("svarede i telefonen");
        assertThat(doors.look(KAREN, phone)).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(doors.look(LONE, phone)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(doors.look(KAREN, Paths.phone(place, KAREN.organisation()))).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void aLinkAnswersWithoutAnAccountAndOnlyOnce() {
        var round = together.ask(place);
        together.marks(KAREN, round, COOPERATION);
        together.marks(YUSUF, round, COOPERATION);
        var link = together.linkFor(INGE, place, round);

        assertThat(mvc.get().uri(link)).hasStatusOk();
        var form = page(mvc.get().uri(link).exchange());
        assertThat(form.text()).contains("Demensindsatsen i Nørreby").doesNotContain("Vi deler opgaverne");

        var thanks = page(mvc.post()
                .uri(link)
                .with(csrf())
                .param("now", "2")
                .param("wanted", "4")
                .exchange());
        assertThat(thanks.select("h1").text()).isEqualTo("Tak for jeres svar");
        assertThat(thanks.text()).contains("Kommunen og Solgården siger, at I samarbejder.", "Vi deler opgaverne");

        assertThat(mvc.post().uri(link).with(csrf()).param("now", "5").param("wanted", "5"))
                .hasStatus(HttpStatus.GONE);
        assertThat(mvc.get().uri(link)).hasStatus(HttpStatus.GONE);
    }
}
