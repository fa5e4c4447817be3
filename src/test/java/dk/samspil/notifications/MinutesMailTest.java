package dk.samspil.notifications;

import static dk.samspil.Cast.INGE;
import static dk.samspil.Cast.KAREN;
import static dk.samspil.notifications.Nearby.addressOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.samspil.Browser;
import dk.samspil.SamspilModuleTest;
import dk.samspil.Town;
import dk.samspil.access.Ids;
import dk.samspil.collaborations.Voice;
import dk.samspil.meetings.Convening;
import dk.samspil.meetings.MeetingId;
import dk.samspil.minutes.Approving;
import dk.samspil.minutes.Decision;
import dk.samspil.minutes.Minutes;
import dk.samspil.minutes.Writing;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.Objects;
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
@Import({Town.class, Nearby.class, Convening.class, Writing.class})
class MinutesMailTest {

    @Autowired
    Town town;

    @Autowired
    Nearby nearby;

    @Autowired
    Convening convening;

    @Autowired
    Writing writing;

    @Autowired
    Minutes minutes;

    @Autowired
    Approving approving;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Ids ids;

    MeetingId meeting;

    @DynamicPropertySource
    static void mailServer(DynamicPropertyRegistry settings) {
        MailServer.announce(settings);
    }

    @BeforeEach
    void karenSendsTheMinutes() {
        town.clears("notifications");
        MailServer.empty();
        Nearby.haveAccounts(jdbc, KAREN);
        meeting = convening.call(nearby.together());
        convening.comes(INGE, meeting);
        KAREN.does(() -> minutes.decide(meeting, new Decision(ids.next(), "Vi fortsætter.")));
        writing.sends(KAREN, meeting, 14);
    }

    @Test
    void theMailSaysWhatSilenceMeansAndItsLinkOpens() {
        var mail = newest("Er referatet rigtigt? Kontaktmøde");

        assertThat(MailServer.text(mail))
                .contains("- Vi fortsætter.", "Hører vi ikke fra jer senest fredag 4. december");
        assertThat(new Browser(mvc).open(MailServer.path(mail))).hasStatus(HttpStatus.OK);
    }

    @Test
    void whoeverHadSaidYesIsToldThatItHoldsNoLonger() {
        var first = newest("Er referatet rigtigt? Kontaktmøde");
        writing.approves(INGE, meeting);
        writing.notes(KAREN, meeting, "Det går nogenlunde.", 0);

        var mail = newest("Referatet er rettet: Kontaktmøde");
        assertThat(MailServer.text(mail)).contains("Jeres godkendelse gælder ikke længere");
        assertThat(new Browser(mvc).open(MailServer.path(first))).hasStatus(HttpStatus.GONE);
    }

    @Test
    void whatWasSaidOnThePhoneComesBackByMail() {
        newest("Er referatet rigtigt? Kontaktmøde");
        var voice = KAREN.asks(() -> Voice.onThePhone(INGE.organisation(), INGE.fullName()));
        KAREN.does(() -> approving.answer(meeting, 1, false, "Bussen kører kl. 9.", voice));

        assertThat(MailServer.text(newest("Det, I sagde i telefonen om referatet: Kontaktmøde")))
                .contains("Karen Holm har skrevet, hvad I vil have rettet", "> Bussen kører kl. 9.");
    }

    /** The invitation to the meeting may have come first, or not been written since it was answered at once. */
    private static MimeMessage newest(String subject) {
        return await().until(
                        () -> MailServer.to(addressOf(INGE)).stream()
                                .filter(mail -> subject.equals(subjectOf(mail)))
                                .findFirst()
                                .orElse(null),
                        Objects::nonNull);
    }

    private static String subjectOf(MimeMessage mail) {
        try {
            return mail.getSubject();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
