package dk.samspil.registers;

import static dk.samspil.Browser.page;
import static dk.samspil.Cast.ASTA;
import static dk.samspil.Cast.EVE;
import static dk.samspil.Cast.INGE;
import static dk.samspil.Cast.KAREN;
import static dk.samspil.Cast.YUSUF;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.Cast;
import dk.samspil.Doors;
import dk.samspil.SamspilTest;
import dk.samspil.TestClock;
import dk.samspil.Town;
import dk.samspil.access.Ids;
import dk.samspil.access.PlaceId;
import dk.samspil.agreements.Agreeing;
import dk.samspil.agreements.Agreement;
import dk.samspil.agreements.AgreementId;
import dk.samspil.agreements.Agreements;
import dk.samspil.agreements.Drafting;
import dk.samspil.agreements.Finishing;
import dk.samspil.collaborations.Collaborations;
import dk.samspil.collaborations.ContactPerson;
import dk.samspil.collaborations.Gathering;
import dk.samspil.collaborations.Parties;
import java.time.LocalTime;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SamspilTest
@Import({Town.class, Gathering.class, Agreeing.class, Signing.class})
class ReusePagesTest {

    private static final String NAMED =
            "Karen Holm fra Nørreby Kommune ringer til Naboer på 10 55 66 77, karen@noerreby.example, Æblevej 7, 4700 Nørreby."
                    + " Ring til Inge eller Bo.";
    private static final String SECRET = "Fortroligt: vi har talt om lønnen.";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Gathering gathering;

    @Autowired
    Signing signing;

    @Autowired
    Agreeing agreeing;

    @Autowired
    Agreements agreements;

    @Autowired
    Drafting drafting;

    @Autowired
    Finishing finishing;

    @Autowired
    Collaborations collaborations;

    @Autowired
    Parties parties;

    @Autowired
    Town town;

    @Autowired
    TestClock clock;

    @Autowired
    Ids ids;

    Doors doors;
    PlaceId place;
    Agreement agreement;
    UUID open;

    @BeforeEach
    void aSignedAgreementWithASecret() {
        town.clears("registers");
        doors = new Doors(mvc);
        place = gathering.ofThree();
        var drafted = agreeing.drafted(place, INGE);
        var sections = agreeing.sections(drafted);
        var edition = drafted.editions().getFirst();
        open = sections.getFirst().id();
        KAREN.does(() -> {
            drafting.write(open, "Sådan ringer vi", NAMED, sections.getFirst().version());
            drafting.write(
                    sections.getLast().id(), "Løn", SECRET, sections.getLast().version());
            var now = agreements.agreement(drafted.id()).editions().getFirst();
            finishing.settle(edition.id(), Agreeing.START, Agreeing.START.plusYears(1), 3, now.version());
            finishing.finish(
                    edition.id(),
                    agreements.agreement(drafted.id()).editions().getFirst().version());
        });
        agreement = signing.signed(KAREN.asks(() -> agreements.agreement(drafted.id())));
    }

    @Test
    void namesNumbersAndAddressesAreTakenOutBeforeAnybodySaysYes() {
        var seen = page(doors.look(INGE, reuse())).text();
        assertThat(seen)
                .contains("ringer til")
                .doesNotContain("Karen Holm fra", "10 55 66 77", "karen@", "Æblevej", "4700");
    }

    /** Inge is within "ingen", which the house's own texts say; Bo is short. */
    @Test
    void aNameIsTakenOutThoughItIsShortOrStandsWithinAnotherWord() {
        var own = INGE.asks(() -> collaborations.room(place).party(INGE.organisation()))
                .orElseThrow();
        var contact = new ContactPerson("Inge Balle", "", "10203040", "", "", "Bo Elm", "");
        INGE.does(() -> parties.introduce(place, contact, own.version()));
        assertThat(page(doors.look(INGE, reuse())).text()).contains("Ring til [navn] eller [navn].");
    }

    @Test
    void othersBeginWithWhatAllGaveAwayAndNeverWithAConfidentialClause() {
        assertThat(doors.send(KAREN, reuse(), "about", "", "version", "0")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(doors.send(KAREN, reuse(), "about", "En god aftale", "version", "0"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Vælg mindst ét afsnit");
        offer();
        assertThat(page(doors.open("/aftaleoversigt?genbrug=ja")).select("h3 a"))
                .isEmpty();
        new Telling(doors, reuse()).says(INGE);
        var found = page(doors.open("/aftaleoversigt?genbrug=ja&q=ringe"));
        var path = found.select("h3 a").attr("href");
        var read = page(doors.open(path)).text();
        assertThat(read).contains("ringer til").doesNotContain("Holm", "Naboer", "Nørreby", "lønnen");

        var elsewhere = gathering.alone();
        gathering.join(elsewhere, ASTA);
        var id = begins(KAREN, path, elsewhere);
        var taken = page(doors.look(ASTA, "/samarbejder/" + elsewhere + "/aftaler/" + id))
                .text();
        assertThat(taken).contains("Sådan ringer vi").doesNotContain("lønnen");
        assertThat(page(doors.open(path)).text()).contains("Én har begyndt med den");

        new Telling(doors, reuse()).takesBack(INGE);
        assertThat(doors.open(path)).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void whatAnEarlierEditionGaveAwayIsOfferedUntilAPartyTakesItBackAndThePageSaysSo() {
        offer();
        new Telling(doors, reuse()).says(INGE);
        var path = page(doors.open("/aftaleoversigt?genbrug=ja")).select("h3 a").attr("href");
        agreeing.renewed(agreement, Agreeing.START.plusMonths(6), null);
        clock.set(Agreeing.START.plusYears(1).atTime(LocalTime.NOON));
        assertThat(doors.open(path)).hasStatusOk();
        var earlier = page(doors.look(INGE, reuse())).select("section:has([id^=tidligere-])");
        assertThat(earlier.text()).contains("til en af jer tager sit ja tilbage");
        doors.send(INGE, earlier.select("form[action$=/nej]").attr("action"));
        assertThat(doors.open(path)).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void itCanBeBegunInEveryCollaborationThatGoesOn() {
        offer();
        new Telling(doors, reuse()).says(INGE);
        var path = page(doors.open("/aftaleoversigt?genbrug=ja")).select("h3 a").attr("href");
        var first = gathering.alone();
        for (int i = 0; i < 20; i++) {
            gathering.alone();
        }
        assertThat(page(doors.look(KAREN, path + "/begynd")).select("option[value=" + first + "]"))
                .hasSize(1);
        assertThat(page(doors.look(INGE, path + "/begynd")).select("option[value=" + first + "]"))
                .isEmpty();
    }

    @Test
    void whatIsPutDifferentlyIsCountedAndWhatIsFilledInIsNot() {
        offer();
        new Telling(doors, reuse()).says(INGE);
        var path = page(doors.open("/aftaleoversigt?genbrug=ja")).select("h3 a").attr("href");
        var elsewhere = gathering.alone();
        gathering.join(elsewhere, ASTA);
        var id = begins(ASTA, path, elsewhere);
        var begun = ASTA.asks(() -> agreements.agreement(new AgreementId(UUID.fromString(id))));
        var section = ASTA.asks(
                        () -> drafting.sections(begun.editions().getFirst().id()))
                .getFirst();
        ASTA.does(() -> drafting.write(
                section.id(), section.heading(), section.words().replaceAll("\\[\\[[^]]+]]", "Bo"), section.version()));
        assertThat(page(doors.open(path)).text()).contains("Én har begyndt med den.");
        var now = ASTA.asks(() -> drafting.section(section.id()));
        ASTA.does(() -> drafting.write(now.id(), now.heading(), "Vi skriver sammen.", now.version()));
        assertThat(page(doors.open(path)).text()).contains("Én har begyndt med den, 1 har ændret noget.");
    }

    @Test
    void whatIsNotOfferedNobodyTakes() {
        var nothing = ids.next();
        assertThat(doors.look(EVE, "/aftaleoversigt/genbrug/" + nothing + "/begynd"))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(doors.send(
                        EVE, "/aftaleoversigt/genbrug/" + nothing + "/begynd", "place", place.toString(), "name", "x"))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(doors.look(EVE, "/afsnit/tilbudt/" + open + "/brug")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(doors.send(
                        EVE,
                        "/afsnit/tilbudt/" + open + "/brug",
                        "agreement",
                        agreement.id().toString()))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(doors.look(EVE, reuse())).hasStatus(HttpStatus.NOT_FOUND);
        offer();
        new Telling(doors, reuse()).says(INGE);
        var path = page(doors.open("/aftaleoversigt?genbrug=ja")).select("h3 a").attr("href");
        assertThat(doors.send(
                        EVE,
                        path + "/begynd",
                        "id",
                        ids.next().toString(),
                        "edition",
                        ids.next().toString(),
                        "place",
                        place.toString(),
                        "name",
                        "Vores"))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(doors.look(YUSUF, reuse())).hasStatus(HttpStatus.NOT_FOUND);
    }

    private void offer() {
        assertThat(doors.send(
                        KAREN,
                        reuse(),
                        "about",
                        "Til jer, der ringer sammen",
                        "version",
                        "0",
                        "clauses",
                        open.toString()))
                .hasStatus(HttpStatus.SEE_OTHER);
    }

    private String begins(Cast who, String path, PlaceId elsewhere) {
        var form = page(doors.look(who, path + "/begynd"));
        var id = form.select("input[name=id]").val();
        for (int i = 0; i < 2; i++) {
            assertThat(doors.send(
                            who,
                            path + "/begynd",
                            "id",
                            id,
                            "edition",
                            form.select("input[name=edition]").val(),
                            "place",
                            elsewhere.toString(),
                            "name",
                            "Vores egen"))
                    .hasStatus(HttpStatus.SEE_OTHER);
        }
        return id;
    }

    private String reuse() {
        return agreement.path() + "/genbrug";
    }
}
