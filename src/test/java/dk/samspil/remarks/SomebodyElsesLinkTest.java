package dk.samspil.remarks;

import static dk.samspil.Cast.INGE;
import static dk.samspil.Cast.KAREN;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.Browser;
import dk.samspil.SamspilTest;
import dk.samspil.SignedIn;
import dk.samspil.Town;
import dk.samspil.access.Ids;
import dk.samspil.access.LinkPurpose;
import dk.samspil.agreements.Agreeing;
import dk.samspil.collaborations.Gathering;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Somebody who is signed in opens a link that was sent to another: asked once, they may answer for them to the end. */
@SamspilTest
@Import({Town.class, Gathering.class, Agreeing.class})
class SomebodyElsesLinkTest {

    private static final String ASKED = "Linket er til";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Gathering gathering;

    @Autowired
    Agreeing agreeing;

    @Autowired
    SessionRepository<? extends Session> sessions;

    @Autowired
    Ids ids;

    @Test
    void whoGoesOnIsNotAskedAgainWhenTheAnswerIsSent() {
        var place = gathering.ofThree();
        var edition = agreeing.drafted(place, INGE).editions().getFirst().id();
        var link = gathering.link(LinkPurpose.AGREEMENT_DRAFT, INGE, place, edition.value());
        var other = gathering.link(LinkPurpose.AGREEMENT_DRAFT, INGE, place, edition.value());
        var browser = new Browser(mvc);
        browser.plant(SignedIn.cookie(sessions, KAREN));

        assertThat(browser.open(link)).hasStatusOk().bodyText().contains(ASKED);
        assertThat(browser.open(link + "?som=link")).hasStatusOk().bodyText().doesNotContain(ASKED);
        assertThat(browser.send(link, "id", ids.next().toString(), "saidBy", ""))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .doesNotContain(ASKED);
        assertThat(browser.open(other)).bodyText().contains(ASKED);
    }
}
