package dk.samspil.collaborations;

import static dk.samspil.Browser.page;
import static dk.samspil.Cast.EVE;
import static dk.samspil.Cast.INGE;
import static dk.samspil.Cast.KAREN;
import static dk.samspil.Cast.LONE;
import static dk.samspil.Cast.TAGE;
import static dk.samspil.Cast.YUSUF;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import dk.samspil.Cast;
import dk.samspil.SamspilTest;
import dk.samspil.Town;
import dk.samspil.access.Ids;
import dk.samspil.access.LinkPurpose;
import dk.samspil.access.PlaceId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

@SamspilTest
@Import({Town.class, Gathering.class})
class RoomPagesTest {

    private static final String HOSTILE = "<b>Æble</b> 🙂 '; drop table collaborations.party; --";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Gathering gathering;

    @Autowired
    @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping doors;

    @Autowired
    Ids ids;

    PlaceId place;
    String room;

    @BeforeEach
    void together() {
        place = gathering.ofThree();
        room = Room.path(place);
    }

    @Test
    void aCollaborationIsWrittenInAndTypedTextStaysText() {
        var id = ids.next().toString();
        var form = page(look(KAREN, "/samarbejder/nyt"));
        assertThat(form.select("input[name=id]")).hasSize(1);
        assertThat(form.select(".button-primary")).hasSize(1);

        for (int i = 0; i < 2; i++) {
            assertThat(send(
                            KAREN,
                            "/samarbejder/nyt",
                            "id",
                            id,
                            "name",
                            HOSTILE,
                            "purpose",
                            "Fordi.",
                            "contactName",
                            "Karen",
                            "since",
                            "1.5.2019"))
                    .hasStatus(HttpStatus.SEE_OTHER);
        }
        var overview = page(look(KAREN, "/samarbejder/" + id));
        assertThat(overview.select("h1").text()).isEqualTo(HOSTILE);
        assertThat(overview.text()).contains("1. maj 2019");
        assertThat(send(EVE, "/samarbejder/nyt", "id", id, "name", "x", "purpose", "x", "contactName", "x"))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void whatIsRefusedIsShownAsItWasTyped() {
        var refused = send(
                KAREN,
                "/samarbejder/nyt",
                "id",
                ids.next().toString(),
                "name",
                "x".repeat(20_000),
                "purpose",
                HOSTILE,
                "contactName",
                "",
                "municipality",
                "9999",
                "since",
                "i fjor");
        assertThat(refused).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        var form = page(refused);
        assertThat(form.select("#name").val()).hasSize(20_000);
        assertThat(form.select("#purpose").text()).isEqualTo(HOSTILE);
        assertThat(form.select("#since").val()).isEqualTo("i fjor");
        assertThat(form.select("#problems a").eachAttr("href"))
                .containsExactlyInAnyOrder("#name", "#contactName", "#municipality", "#since");
    }

    @Test
    void theDescriptionIsSaidAnewAndBothVersionsAreShownWhenTwoDo() {
        var form = page(look(INGE, room + "/rediger"));
        assertThat(form.select("#name").val()).isEqualTo(Gathering.NAME);
        assertThat(page(look(KAREN, room)).select("a[href$=/rediger]")).hasSize(1);

        assertThat(send(INGE, room + "/rediger", "version", "1", "name", "Torsdagsholdet", "purpose", "Fordi."))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(page(look(YUSUF, room)).select("h1").text()).isEqualTo("Torsdagsholdet");

        var stale = send(KAREN, room + "/rediger", "version", "1", "name", "Fredagsholdet", "purpose", "Fordi.");
        assertThat(stale).hasStatus(HttpStatus.CONFLICT);
        assertThat(page(stale).select(".conflict").text()).contains("Torsdagsholdet", "Fredagsholdet");
        assertThat(page(stale).select("#name").val()).isEqualTo("Fredagsholdet");
        assertThat(page(stale).select("input[name=version]").val()).isEqualTo("2");
        assertThat(send(KAREN, room + "/rediger", "version", "2", "name", "", "purpose", "Fordi."))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(look(LONE, room + "/rediger")).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void anyPartyFindsAndInvitesAnother() {
        var parties = room + "/parter";
        assertThat(page(look(INGE, parties + "?q=Vesterlund"))
                        .select("#invite")
                        .parents()
                        .text())
                .contains("Inviter Vesterlund Kommune");
        assertThat(page(look(INGE, parties + "?q='; drop")).text()).contains("Vi fandt ingen");

        var known = parties + "/invitationer?organisation=" + EVE.organisation();
        assertThat(page(look(INGE, known)).select("h1").text()).isEqualTo("Inviter Vesterlund Kommune");
        assertThat(send(
                        INGE,
                        parties + "/invitationer",
                        "organisation",
                        EVE.organisation().toString(),
                        "contactName",
                        "Eve"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(send(
                        INGE,
                        parties + "/invitationer",
                        "organisation",
                        EVE.organisation().toString(),
                        "contactName",
                        "Eve",
                        "contactPhone",
                        "10203040"))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(page(look(KAREN, parties)).text()).contains("Inviteret, har ikke svaret endnu");

        var invitation =
                requireNonNull(look(EVE, room + "/invitation").getResponse().getHeader("Location"));
        assertThat(page(look(EVE, invitation)).text()).contains(Gathering.NAME, "fra Naboer i Nørreby inviterer jer");
        assertThat(look(KAREN, invitation)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(send(EVE, invitation, "ja", "true", "name", "")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        for (int i = 0; i < 2; i++) {
            assertThat(send(EVE, invitation, "ja", "true", "name", "Eve Storm")).hasStatus(HttpStatus.SEE_OTHER);
        }
        assertThat(look(EVE, room)).hasStatusOk();
    }

    @Test
    void oneThatIsNotHereYetIsInvitedOnceAndAnswersWithALink() {
        var id = ids.next();
        for (int i = 0; i < 2; i++) {
            assertThat(send(
                            KAREN,
                            room + "/parter/invitationer",
                            "id",
                            id.toString(),
                            "name",
                            "Havnekoret",
                            "kind",
                            "ASSOCIATION",
                            "municipality",
                            "0370",
                            "contactName",
                            "Bo Lind",
                            "contactAddress",
                            "bo@kor.example",
                            "words",
                            "Kom og syng."))
                    .hasStatus(HttpStatus.SEE_OTHER);
        }
        assertThat(page(look(KAREN, room + "/parter")).select(".owned h2").eachText())
                .containsOnlyOnce("Havnekoret");
    }

    @Test
    void aClosedLinkKeepsWhatWasTyped() {
        var invitation = gathering.invite(place, EVE);
        var link = gathering.link(LinkPurpose.INVITATION, EVE, place, invitation.id());
        assertThat(mvc.get().uri(link)).hasStatusOk();
        assertThat(send(KAREN, room + "/parter/" + EVE.organisation() + "/tilbagekaldelser"))
                .hasStatus(HttpStatus.SEE_OTHER);

        var closed = mvc.post()
                .uri(link)
                .with(csrf())
                .param("ja", "true")
                .param("name", HOSTILE)
                .exchange();
        assertThat(closed).hasStatus(HttpStatus.GONE);
        assertThat(page(closed).select("textarea[readonly]").text()).isEqualTo(HOSTILE);
        assertThat(page(mvc.get().uri(link).exchange()).select("textarea")).isEmpty();
    }

    @Test
    void anOldFormKeepsWhatWasTyped() {
        var old = mvc.post()
                .uri(room + "/rediger")
                .with(user(KAREN.id().toString()))
                .with(csrf().useInvalidToken())
                .param("name", "Torsdagsholdet")
                .param("id", ids.next().toString())
                .exchange();
        assertThat(old).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(page(old).select("textarea[readonly]").text()).isEqualTo("Torsdagsholdet");
    }

    @Test
    void sixAnswersAreAskedGivenAndShown() {
        var six = room + "/svar";
        assertThat(page(look(KAREN, six)).select(".button-primary").eachText()).containsExactly("Send spørgsmålene");
        var refused = send(KAREN, six + "/runder", "due", "i morgen");
        assertThat(refused).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(page(refused).select("#due").val()).isEqualTo("i morgen");
        assertThat(send(KAREN, six + "/runder", "due", "4/12-2026")).hasStatus(HttpStatus.SEE_OTHER);

        var half = send(
                INGE, six + "/mit", "view[AGREED]", "NO", "words[AGREED]", HOSTILE, "words[NEEDS]", "y".repeat(20_000));
        assertThat(half).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(page(half).expectFirst("textarea[name='words[AGREED]']").text())
                .isEqualTo(HOSTILE);
        assertThat(page(half).select("#problems a")).hasSize(6);

        for (var one : List.of(INGE, INGE, YUSUF, KAREN)) {
            assertThat(send(one, six + "/mit", all(one == KAREN ? "YES" : "NO", "Ord\u0000 fra " + one.fullName())))
                    .hasStatus(HttpStatus.SEE_OTHER);
        }
        var shown = page(look(INGE, six));
        assertThat(shown.text()).contains("Ord fra Karen Holm");
        assertThat(shown.select(".button-primary").size()).isLessThan(2);
        assertThat(send(INGE, six + "/faelles", "version", "1", "words", "Vi taler om det."))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(send(INGE, six + "/faelles", "version", "1", "words", "Vi taler om det.", "joint", "DIFFERENTLY"))
                .hasStatus(HttpStatus.SEE_OTHER);
        var stale = send(KAREN, six + "/faelles", "version", "1", "words", "Vi er enige.", "joint", "TOGETHER");
        assertThat(stale).hasStatus(HttpStatus.CONFLICT);
        assertThat(page(stale).select(".conflict").text()).contains("Vi taler om det.", "Vi er enige.");
        assertThat(page(look(KAREN, six + "?sprog=en")).text()).contains("When you have talked about it");
    }

    @Test
    void whatIsAgreedIsWrittenRewrittenAndStruck() {
        var agreed = room + "/aftalt";
        var id = ids.next().toString();
        assertThat(page(look(KAREN, agreed)).select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        assertThat(send(KAREN, agreed + "/saetninger", "id", id, "words", "", "standing", "SAID"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(send(
                        KAREN,
                        agreed + "/saetninger",
                        "id",
                        id,
                        "words",
                        HOSTILE,
                        "standing",
                        "SAID",
                        "agreedOn",
                        "1-5-2026"))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(page(look(INGE, agreed)).text()).contains(HOSTILE, "1. maj 2026");

        var sentence = agreed + "/saetninger/" + id;
        assertThat(send(INGE, sentence, "version", "1", "words", "Vi ringer.", "standing", "WRITTEN"))
                .hasStatus(HttpStatus.SEE_OTHER);
        var stale = send(KAREN, sentence, "version", "1", "words", "Vi mailer.", "standing", "SAID");
        assertThat(stale).hasStatus(HttpStatus.CONFLICT);
        assertThat(page(stale).select(".conflict").text()).contains("Vi ringer.", "Vi mailer.", "Skrevet ned");
        assertThat(send(KAREN, sentence + "/sletninger", "version", "1")).hasStatus(HttpStatus.CONFLICT);

        assertThat(send(
                        KAREN,
                        agreed + "/aendringer",
                        "id",
                        id,
                        "differently",
                        "Torsdag",
                        "owner",
                        EVE.organisation().toString(),
                        "ownerName",
                        "Eve",
                        "due",
                        "2026-12-24"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(send(
                        KAREN,
                        agreed + "/aendringer",
                        "id",
                        id,
                        "differently",
                        "Torsdag",
                        "owner",
                        INGE.organisation().toString(),
                        "ownerName",
                        "Inge",
                        "due",
                        "24.12.2026"))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(page(look(INGE, "/min-side")).text()).contains("Inge sørger for det.");
        assertThat(send(LONE, agreed + "/aendringer/" + id + "/udfoerelser")).hasStatus(HttpStatus.SEE_OTHER);
    }

    @Test
    void leavingIsOneFormAway() {
        assertThat(look(INGE, room + "/parter/egne-data").getResponse().getContentType())
                .startsWith("application/json");
        assertThat(page(look(INGE, room + "/parter/udmeldelser"))
                        .select(".button-primary")
                        .text())
                .contains("Forlad");
        assertThat(send(INGE, room + "/parter/udmeldelser")).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(look(INGE, room)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(page(look(KAREN, room + "/parter")).select("#gone").parents().text())
                .contains("Naboer i Nørreby");
    }

    @Test
    void eveFindsNothingAtAnyAddressInTheRoom() {
        var looked = new ArrayList<String>();
        for (var door : doors.getHandlerMethods().keySet()) {
            for (var pattern : door.getPatternValues()) {
                if (pattern.startsWith("/samarbejder/{place}")) {
                    var path = pattern.replace("{place}", place.toString())
                            .replace("{organisation}", INGE.organisation().toString())
                            .replaceAll("\\{\\w+}", ids.next().toString());
                    var answer = door.getMethodsCondition().getMethods().contains(RequestMethod.POST)
                            ? send(
                                    EVE,
                                    path,
                                    Stream.of(all("YES", "Hej"), new String[] {
                                                "ja",
                                                "true",
                                                "name",
                                                "Eve",
                                                "purpose",
                                                "x",
                                                "id",
                                                ids.next().toString(),
                                                "version",
                                                "1",
                                                "joint",
                                                "TOGETHER",
                                                "words",
                                                "x",
                                                "standing",
                                                "SAID",
                                                "differently",
                                                "x",
                                                "owner",
                                                EVE.organisation().toString(),
                                                "ownerName",
                                                "Eve",
                                                "due",
                                                "2026-12-24",
                                                "saidBy",
                                                "Inge",
                                                "who",
                                                "Inge",
                                                "contactName",
                                                "Eve",
                                                "contactPhone",
                                                "10203040",
                                                "kind",
                                                "ASSOCIATION",
                                                "municipality",
                                                "0370",
                                                "now",
                                                "1",
                                                "wanted",
                                                "2"
                                            })
                                            .flatMap(Stream::of)
                                            .toArray(String[]::new))
                            : look(EVE, path);
                    assertThat(answer).as(path).hasStatus(HttpStatus.NOT_FOUND);
                    looked.add(path);
                }
            }
        }
        assertThat(looked).hasSizeGreaterThan(25);
        assertThat(look(TAGE, room + "/parter/invitationer")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(look(KAREN, "/samarbejder/" + ids.next())).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(look(KAREN, "/samarbejder/1")).hasStatus(HttpStatus.NOT_FOUND);
    }

    private static String[] all(String view, String words) {
        return Stream.of(Question.values())
                .flatMap(question -> Stream.of("view[" + question + "]", view, "words[" + question + "]", words))
                .toArray(String[]::new);
    }

    private MvcTestResult look(Cast person, String path) {
        return mvc.get().uri(path).with(user(person.id().toString())).exchange();
    }

    private MvcTestResult send(Cast person, String path, String... namesAndValues) {
        var request = mvc.post().uri(path).with(user(person.id().toString())).with(csrf());
        for (int i = 0; i < namesAndValues.length; i += 2) {
            request = request.param(namesAndValues[i], namesAndValues[i + 1]);
        }
        return request.exchange();
    }
}
