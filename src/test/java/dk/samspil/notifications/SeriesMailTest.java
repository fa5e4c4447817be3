package dk.samspil.notifications;

import static dk.samspil.Cast.INGE;
import static dk.samspil.Cast.KAREN;
import static dk.samspil.notifications.Nearby.addressOf;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.SamspilModuleTest;
import dk.samspil.Town;
import dk.samspil.access.PlaceId;
import dk.samspil.meetings.Convening;
import dk.samspil.meetings.MeetingSeries;
import dk.samspil.meetings.SeriesId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@SamspilModuleTest
@Import({Town.class, Nearby.class, Convening.class})
class SeriesMailTest {

    @Autowired
    Town town;

    @Autowired
    Nearby nearby;

    @Autowired
    Convening convening;

    @Autowired
    MeetingSeries series;

    @Autowired
    JdbcClient jdbc;

    PlaceId place;
    SeriesId row;

    @DynamicPropertySource
    static void mailServer(DynamicPropertyRegistry settings) {
        MailServer.announce(settings);
    }

    @BeforeEach
    void karenCallsIngeToTwelveMeetings() {
        town.clears("notifications");
        MailServer.empty();
        Nearby.haveAccounts(jdbc, KAREN);
        place = nearby.together();
        row = convening.callSeveral(place, 12);
    }

    @Test
    void allTheDaysComeInOneMailWithOneLinkAndOneFile() {
        var mail = MailServer.newestTo(addressOf(INGE), 1);

        assertThat(MailServer.subject(mail)).isEqualTo("Kommer I? Kontaktmøde, 12 møder");
        assertThat(MailServer.words(mail))
                .contains("- torsdag 10. december 2026, kl. 14.30 til kl. 15.30", "- torsdag 14. oktober 2027");
        assertThat(MailServer.calendar(mail, "moeder.ics").split("BEGIN:VEVENT"))
                .hasSize(13);
        assertThat(MailServer.pathIn(MailServer.words(mail))).startsWith("/svar/moeder/");
    }

    @Test
    void whatWasSaidOnThePhoneComesBackAndTheRestIsCalledOffInOneMail() {
        MailServer.newestTo(addressOf(INGE), 1);
        convening.tellsKarenOnThePhone(INGE, row);
        assertThat(MailServer.words(MailServer.newestTo(addressOf(INGE), 2)))
                .contains("Karen Holm har skrevet jeres svar ind", "kl. 15.30: Kommer");

        KAREN.does(() -> series.cancelTheRest(row, "Vi holder en pause."));
        var mail = MailServer.newestTo(addressOf(INGE), 3);
        assertThat(MailServer.subject(mail)).isEqualTo("Aflyst: Kontaktmøde");
        assertThat(MailServer.words(mail)).contains("> Vi holder en pause.");
        assertThat(MailServer.calendar(mail, "moeder.ics")).contains("METHOD:CANCEL");
    }
}
