package dk.samspil.rolesplits;

import static dk.samspil.Browser.page;
import static dk.samspil.Cast.EVE;
import static dk.samspil.Cast.INGE;
import static dk.samspil.Cast.KAREN;
import static dk.samspil.Cast.LONE;
import static dk.samspil.Cast.YUSUF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samspil.Doors;
import dk.samspil.SamspilTest;
import dk.samspil.Town;
import dk.samspil.access.LinkPurpose;
import dk.samspil.access.PlaceId;
import dk.samspil.collaborations.Gathering;
import dk.samspil.rounds.RoundId;
import dk.samspil.web.Refusal;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What the others say to a proposal: on its page, with a link, on the phone, or by leaving. */
@SamspilTest
@Import({Town.class, Gathering.class, AroundTheTable.class})
class RepliesTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    AroundTheTable table;

    @Autowired
    StandingProposals standing;

    Doors doors;
    PlaceId place;
    UUID thursdays;
    RoundId round;
    String roles;

    @BeforeEach
    void yusufHasProposedSomething() {
        doors = new Doors(mvc);
        place = table.begin();
        roles = Paths.roles(place);
        thursdays = table.thursdays(place);
        round = table.shown(place, thursdays, table.breaks(place));
        table.proposes(YUSUF, place, thursdays);
    }

    @Test
    void aLinkSaysYesOnceAndOpensWithoutChangingAnything() {
        var link = table.linkFor(INGE, place, LinkPurpose.PROPOSAL, thursdays);
        var opened = page(doors.open(link));
        assertThat(opened.text()).contains("Et forslag fra Yusuf Demir.", "Går tur bagefter", "Fra 1. februar");
        assertThat(opened.select(".button-primary").eachText()).containsExactly("Send svaret");
        assertThat(opened.select("a[href*=faelles-svar]")).isEmpty();
        assertThat(glance().waitsFor()).containsExactlyInAnyOrder(KAREN.organisation(), INGE.organisation());

        assertThat(doors.answer(link, "version", "1")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        var thanks = page(doors.answer(link, "version", "1", "stance", "YES"));
        assertThat(thanks.select("h1").text()).isEqualTo("Tak, Inge Balle");
        assertThat(glance().waitsFor()).containsExactly(KAREN.organisation());
        assertThat(doors.open(link)).hasStatus(HttpStatus.GONE);
    }

    @Test
    void aNoWithWordsStandsForTheOthersToReadAndAsksForAnotherProposal() {
        var link = table.linkFor(INGE, place, LinkPurpose.PROPOSAL, thursdays);
        var wordless = doors.answer(link, "version", "1", "stance", "OTHERWISE");
        assertThat(wordless).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(page(wordless).select("#problems a").eachAttr("href")).containsExactly("#words");

        assertThat(doors.answer(link, "version", "1", "stance", "OTHERWISE", "words", "Vi vil ikke gå i regn."))
                .hasStatusOk();
        assertThat(page(doors.look(KAREN, roles)).select(".answered").text())
                .contains("Naboer i Nørreby ser det anderledes", "Vi vil ikke gå i regn.");
        assertThat(glance().otherwise()).containsEntry(INGE.organisation(), "Vi vil ikke gå i regn.");

        table.saysYes(KAREN, place, thursdays);
        assertThat(glance().isAgreed()).isFalse();
        table.saysYes(INGE, place, thursdays);
        assertThat(glance().isAgreed()).isTrue();
        assertThatThrownBy(() -> table.seesOtherwise(INGE, place, thursdays, "Alligevel ikke."))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void aLinkThatCameBeforeARewritingShowsWhatIsProposedNow() {
        var link = table.linkFor(INGE, place, LinkPurpose.PROPOSAL, thursdays);
        assertThat(doors.send(
                        KAREN,
                        Paths.joint(place, thursdays),
                        "version",
                        "1",
                        "situation",
                        "DIFFERENTLY",
                        "words",
                        "Vi venter til efter jul."))
                .hasStatus(HttpStatus.SEE_OTHER);
        var stale = doors.answer(link, "version", "1", "stance", "YES");
        assertThat(stale).hasStatus(HttpStatus.CONFLICT);
        assertThat(page(stale).text()).contains("Vi venter til efter jul.", "skrevet om, siden du så det");
        assertThat(doors.answer(link, "version", "2", "stance", "YES")).hasStatusOk();
    }

    @Test
    void aCallIsWrittenDownForOneWhoIsWaitedFor() {
        var phone = Paths.phoneReply(place, thursdays, INGE.organisation());
        assertThat(page(doors.look(KAREN, roles)).select(".answered a").eachAttr("href"))
                .containsExactly(phone);
        var form = page(doors.look(KAREN, phone));
        assertThat(form.select("#who").val()).isEqualTo("Inge Balle");
        assertThat(form.select("form[action$=/ja]")).isEmpty();
        assertThat(doors.send(KAREN, phone, "version", "1", "stance", "YES"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(doors.send(KAREN, phone, "version", "1", "stance", "YES", "who", "Inge Balle"))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(doors.send(
                        KAREN, phone, "version", "1", "stance", "OTHERWISE", "words", "Nej.", "who", "Inge Balle"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(glance().waitsFor()).containsExactly(KAREN.organisation());
        assertThat(doors.look(KAREN, phone)).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(doors.look(KAREN, Paths.phoneReply(place, thursdays, KAREN.organisation())))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(doors.look(LONE, phone)).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void whenTheLastOneWhoWasWaitedForLeavesTheOthersAreAgreed() {
        table.saysYes(KAREN, place, thursdays);
        assertThat(glance().isAgreed()).isFalse();
        table.leave(place, INGE);
        assertThat(glance().isAgreed()).isTrue();
        assertThat(glance().waitsToBeCarriedOut()).isTrue();
    }

    @Test
    void oneWhoHasNotSaidHowItSeesTheTasksSaysThatFirst() {
        var other = table.begin();
        var task = table.thursdays(other);
        table.shownWithout(INGE, other, task);
        table.proposes(YUSUF, other, task);
        assertThatThrownBy(() -> table.saysYesOnThePhone(INGE, KAREN, other, task))
                .isInstanceOf(Refusal.class);
        var link = table.linkFor(INGE, other, LinkPurpose.PROPOSAL, task);
        assertThat(page(doors.open(link)).text()).doesNotContain("Går tur bagefter");
    }

    @Test
    void eveRepliesToNothing() {
        var phone = Paths.phoneReply(place, thursdays, INGE.organisation());
        assertThat(doors.look(EVE, phone)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(doors.send(EVE, phone, "version", "1", "stance", "YES", "who", "Inge"))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(EVE.asks(() -> standing.in(place))).isEmpty();
        var forged = table.linkFor(EVE, place, LinkPurpose.PROPOSAL, thursdays);
        assertThat(doors.open(forged)).hasStatus(HttpStatus.NOT_FOUND);
    }

    private ProposalGlance glance() {
        return KAREN.asks(() -> standing.of(place, thursdays)).orElseThrow();
    }
}
