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
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
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
    void theInvitationHasALinkThatOpensAndAFileForTheCalendar() throws Exception {
        var mail = MailServer.newestTo(addressOf(INGE), 1);

        assertThat(mail.getSubject()).isEqualTo("Kommer I? Kontaktmøde, torsdag 10. december kl. 14.30");
        assertThat(words(mail)).contains("Nørreby Kommune har indkaldt jer", "- Medborgerhuset", "> Der er kaffe.");
        assertThat(calendar(mail)).contains("METHOD:PUBLISH", "UID:" + meeting);
        assertThat(new Browser(mvc).open(MailServer.pathIn(words(mail)))).hasStatus(HttpStatus.OK);
    }

    @Test
    void movedItSaysWhenItWasAndTheOldLinkIsClosed() throws Exception {
        var first = MailServer.newestTo(addressOf(INGE), 1);
        convening.comes(INGE, meeting);
        var later = Convening.plan(LocalDate.of(2026, 12, 11), LocalTime.of(9, 0));
        KAREN.does(() -> meetings.change(meeting, later, 1));

        var second = MailServer.newestTo(addressOf(INGE), 2);
        assertThat(second.getSubject()).isEqualTo("Flyttet: Kontaktmøde er nu fredag 11. december kl. 09.00");
        assertThat(words(second)).contains("Før var det torsdag 10. december kl. 14.30. Medborgerhuset");
        assertThat(calendar(second)).contains("SEQUENCE:1", "UID:" + meeting);
        assertThat(new Browser(mvc).open(MailServer.pathIn(words(first)))).hasStatus(HttpStatus.GONE);
    }

    @Test
    void calledOffItSaysWhyAndTakesItOutOfTheCalendar() throws Exception {
        MailServer.newestTo(addressOf(INGE), 1);
        KAREN.does(() -> meetings.cancel(meeting, "Der er sne."));

        var mail = MailServer.newestTo(addressOf(INGE), 2);
        assertThat(mail.getSubject()).startsWith("Aflyst: Kontaktmøde");
        assertThat(words(mail)).contains("> Der er sne.");
        assertThat(calendar(mail)).contains("METHOD:CANCEL");
    }

    @Test
    void whatWasSaidOnThePhoneComesBackByMail() throws Exception {
        MailServer.newestTo(addressOf(INGE), 1);
        convening.tellsKarenOnThePhone(INGE, meeting);

        var mail = MailServer.newestTo(addressOf(INGE), 2);
        assertThat(mail.getSubject()).isEqualTo("Det, I sagde i telefonen om Kontaktmøde");
        assertThat(words(mail)).contains("Karen Holm har skrevet jeres svar ind", "- Kommer", "- Inge Balle");
    }

    /** The words lie in a part of their own, beside the file. */
    private static String words(MimeMessage mail) throws Exception {
        var body = (MimeMultipart)
                ((MimeMultipart) mail.getContent()).getBodyPart(0).getContent();
        return ((String) body.getBodyPart(0).getContent()).replace("\r\n", "\n");
    }

    private static String calendar(MimeMessage mail) throws Exception {
        var file = ((MimeMultipart) mail.getContent()).getBodyPart(1);
        assertThat(file.getFileName()).isEqualTo("moede.ics");
        assertThat(file.getContentType()).startsWith("text/calendar");
        return new String(file.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
