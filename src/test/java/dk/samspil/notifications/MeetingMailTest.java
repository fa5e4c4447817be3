package dk.samspil.notifications;

import static dk.samspil.Cast.INGE;
import static dk.samspil.Cast.KAREN;
import static dk.samspil.notifications.Nearby.addressOf;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.Browser;
import dk.samspil.SamspilModuleTest;
import dk.samspil.Town;
import dk.samspil.access.PlaceId;
import dk.samspil.meetings.Convening;
import dk.samspil.meetings.MeetingId;
import dk.samspil.meetings.Meetings;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SamspilModuleTest
@Import({Town.class, Nearby.class, Convening.class})
class MeetingMailTest {

    @Autowired
    Town town;

    @Autowired
    Nearby nearby;

    @Autowired
    Convening convening;

    @Autowired
    Meetings meetings;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    PlaceId place;
    MeetingId meeting;

    @DynamicPropertySource
    static void mailServer(DynamicPropertyRegistry settings) {
        MailServer.announce(settings);
    }

    @BeforeEach
    void karenCallsInge() {
        town.clears("notifications");
        MailServer.empty();
        Nearby.haveAccounts(jdbc, KAREN);
        place = nearby.together();
        meeting = convening.call(place);
    }

    @Test
    void theInvitationHasALinkThatOpensAndAFileForTheCalendar() {
        var mail = MailServer.newestTo(addressOf(INGE), 1);

        assertThat(MailServer.subject(mail)).isEqualTo("Kommer I? Kontaktmøde, torsdag 10. december kl. 14.30");
        assertThat(MailServer.words(mail))
                .contains("Nørreby Kommune har indkaldt jer", "- Medborgerhuset", "> Der er kaffe.");
        assertThat(MailServer.calendar(mail, "moede.ics")).contains("METHOD:PUBLISH", "UID:" + meeting);
        assertThat(new Browser(mvc).open(MailServer.pathIn(MailServer.words(mail))))
                .hasStatus(HttpStatus.OK);
    }

    @Test
    void movedItSaysWhenItWasAndTheOldLinkIsClosed() {
        var first = MailServer.newestTo(addressOf(INGE), 1);
        convening.comes(INGE, meeting);
        var later = Convening.plan(LocalDate.of(2026, 12, 11), LocalTime.of(9, 0));
        KAREN.does(() -> meetings.change(meeting, later, 1));

        var second = MailServer.newestTo(addressOf(INGE), 2);
        assertThat(MailServer.subject(second)).isEqualTo("Flyttet: Kontaktmøde er nu fredag 11. december kl. 09.00");
        assertThat(MailServer.words(second)).contains("Før var det torsdag 10. december kl. 14.30. Medborgerhuset");
        assertThat(MailServer.calendar(second, "moede.ics")).contains("SEQUENCE:1", "UID:" + meeting);
        assertThat(new Browser(mvc).open(MailServer.pathIn(MailServer.words(first))))
                .hasStatus(HttpStatus.GONE);
    }

    @Test
    void calledOffItSaysWhyAndTakesItOutOfTheCalendar() {
        MailServer.newestTo(addressOf(INGE), 1);
        KAREN.does(() -> meetings.cancel(meeting, "Der er sne."));

        var mail = MailServer.newestTo(addressOf(INGE), 2);
        assertThat(MailServer.subject(mail)).startsWith("Aflyst: Kontaktmøde");
        assertThat(MailServer.words(mail)).contains("> Der er sne.");
        assertThat(MailServer.calendar(mail, "moede.ics")).contains("METHOD:CANCEL");
    }

    @Test
    void whatWasSaidOnThePhoneComesBackByMail() {
        MailServer.newestTo(addressOf(INGE), 1);
        convening.tellsKarenOnThePhone(INGE, meeting);

        var mail = MailServer.newestTo(addressOf(INGE), 2);
        assertThat(MailServer.subject(mail)).isEqualTo("Det, I sagde i telefonen om Kontaktmøde");
        assertThat(MailServer.words(mail))
                .contains("Karen Holm har skrevet jeres svar ind", "- Kommer", "- Inge Balle");
    }
}
