package dk.samspil.partnerships;

import static dk.samspil.Browser.page;
import static dk.samspil.Cast.EVE;
import static dk.samspil.Cast.INGE;
import static dk.samspil.Cast.KAREN;
import static dk.samspil.Cast.TAGE;
import static dk.samspil.Cast.YUSUF;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.Cast;
import dk.samspil.Doors;
import dk.samspil.SamspilTest;
import dk.samspil.Town;
import dk.samspil.access.Ids;
import dk.samspil.access.PlaceId;
import dk.samspil.agreements.Agreeing;
import dk.samspil.agreements.Agreement;
import dk.samspil.agreements.Agreements;
import dk.samspil.agreements.Annex;
import dk.samspil.agreements.Wording;
import dk.samspil.collaborations.Gathering;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SamspilTest
@Import({Town.class, Gathering.class, Agreeing.class, Partnering.class})
class PartnershipPagesTest {

    private static final String HOSTILE = "<b>Æble</b> 🙂 '; drop table partnerships.line; --";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Gathering gathering;

    @Autowired
    Agreeing agreeing;

    @Autowired
    Partnering partnering;

    @Autowired
    Agreements agreements;

    @Autowired
    Wording wording;

    @Autowired
    Partnerships partnerships;

    @Autowired
    Ids ids;

    Doors doors;
    PlaceId place;
    Agreement agreement;
    String path;

    @BeforeEach
    void theyWantToRunAHouse() {
        doors = new Doors(mvc);
        place = gathering.ofThree();
        agreement = partnering.begun(place);
        path = agreement.path() + "/partnerskab";
    }

    @Test
    void whoSteersWhatIsPutInAndHowTheyStopIsPrintedWithTheText() {
        var id = ids.next();
        for (int i = 0; i < 2; i++) {
            assertThat(add(
                            KAREN,
                            id,
                            "SEAT",
                            "party",
                            INGE.organisation().toString(),
                            "about",
                            HOSTILE,
                            "words",
                            "formand"))
                    .hasStatus(HttpStatus.SEE_OTHER);
        }
        assertThat(page(doors.look(INGE, path)).text())
                .contains(HOSTILE, "Ikke lige mange pladser", "formand")
                .doesNotContain("{0}");
        add(KAREN, ids.next(), "SEAT", "party", KAREN.organisation().toString(), "about", "Karen Holm");
        assertThat(page(doors.look(INGE, path)).text()).doesNotContain("Ikke lige mange pladser");
        add(
                INGE,
                ids.next(),
                "RESOURCE",
                "party",
                INGE.organisation().toString(),
                "resource",
                "HOURS",
                "words",
                "ti om ugen");
        add(INGE, ids.next(), "STEP", "about", "Kontaktpersonerne", "days", "14");
        add(INGE, ids.next(), "STEP", "about", "Formand og direktør", "days", "1");
        assertThat(doors.send(
                        KAREN,
                        path,
                        "version",
                        "0",
                        "rule",
                        "EACH_SIDE",
                        "ruleWords",
                        "Suppleanter må stemme.",
                        "exitWords",
                        "Huset bliver i kommunen."))
                .hasStatus(HttpStatus.SEE_OTHER);

        var text = text();
        assertThat(text)
                .extracting(Annex.Text::heading)
                .endsWith("Styregruppe", "Det lægger hver part i", "Når vi er uenige", "Når partnerskabet slutter");
        assertThat(text.get(1).words())
                .contains("Nørreby Kommune: Karen Holm", "hver part har et flertal for det. Suppleanter må stemme.");
        assertThat(text.get(2).words()).isEqualTo("- Naboer i Nørreby: Timer fra frivillige, ti om ugen");
        assertThat(text.get(3).words())
                .isEqualTo("1. Kontaktpersonerne, senest efter 14 dage\n1. Formand og direktør, senest efter 1 dag");
        var shown = page(doors.look(KAREN, agreement.path()));
        assertThat(shown.text()).contains("1 plads i styregruppen");
        assertThat(page(doors.look(KAREN, path)).select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        assertThat(page(doors.look(INGE, path + "?sprog=en")).text()).contains("Who sits in the steering group?");
    }

    @Test
    void aStepOfThePlanIsPromised() {
        var form = page(doors.look(KAREN, agreement.path() + "/forpligtelser/ny"));
        assertThat(doors.send(
                        KAREN,
                        agreement.path() + "/forpligtelser",
                        "id",
                        form.select("input[name=id]").val(),
                        "kind",
                        "MILESTONE",
                        "rhythm",
                        "ONCE",
                        "what",
                        "Huset er malet",
                        "first",
                        Agreeing.START.plusMonths(2).toString()))
                .hasStatus(HttpStatus.SEE_OTHER)
                .hasHeader("Location", path + "#plan");
        assertThat(page(doors.look(INGE, path)).text()).contains("Huset er malet");
        assertThat(text()).extracting(Annex.Text::heading).contains("Udviklingsplan");
    }

    @Test
    void whatIsMissingIsSaidAndTwoWhoWriteAtOnceSeeBoth() {
        var empty = add(KAREN, ids.next(), "RESOURCE");
        assertThat(empty).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(page(empty).select("#problems a").eachAttr("href"))
                .containsExactlyInAnyOrder("#party", "#resource", "#words");
        for (var days : new String[] {"0", "366", "-1", "snart", "99999999999"}) {
            assertThat(add(KAREN, ids.next(), "STEP", "about", "Vi", "days", days))
                    .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        assertThat(add(KAREN, ids.next(), "SEAT", "party", YUSUF.organisation().toString(), "about", "Yusuf"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(add(KAREN, ids.next(), "CHAIR")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(doors.send(KAREN, path, "version", "0", "rule", "OTHER"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);

        assertThat(doors.send(KAREN, path, "version", "0", "rule", "MAJORITY")).hasStatus(HttpStatus.SEE_OTHER);
        var stale = doors.send(INGE, path, "version", "0", "rule", "CONSENSUS");
        assertThat(stale).hasStatus(HttpStatus.CONFLICT);
        assertThat(page(stale).select(".conflict").text()).contains("Et flertal", "til vi er enige");
    }

    @Test
    void eveFindsNothingStaffOnlyReadsAndAnotherKindOfAgreementHasNone() {
        for (var inside : new String[] {"", "/parat", "/linjer/ny?slags=SEAT"}) {
            assertThat(doors.look(EVE, path + inside)).hasStatus(HttpStatus.NOT_FOUND);
        }
        assertThat(doors.send(EVE, path, "version", "0", "rule", "MAJORITY")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(EVE.asks(() -> partnerships.answers(agreement.id())).answered())
                .isEmpty();
        assertThat(page(doors.look(TAGE, path)).select("form[action=" + path + "]"))
                .isEmpty();
        assertThat(doors.look(TAGE, path + "/linjer/ny?slags=SEAT")).hasStatus(HttpStatus.FORBIDDEN);
        var full = agreeing.drafted(place, INGE);
        assertThat(doors.look(KAREN, full.path() + "/partnerskab")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(page(doors.look(KAREN, full.path())).text()).doesNotContain("styregruppen");
    }

    private MvcTestResult add(Cast person, UUID id, String kind, String... more) {
        var fields = new String[] {"id", id.toString(), "kind", kind};
        return doors.send(
                person,
                path + "/linjer",
                Stream.of(fields, more).flatMap(Arrays::stream).toArray(String[]::new));
    }

    private List<Annex.Text> text() {
        return KAREN.asks(() -> {
            var now = agreements.agreement(agreement.id());
            return wording.of(now, now.editions().getFirst());
        });
    }
}
