package dk.samspil.notifications;

import static dk.samspil.Cast.EVE;
import static dk.samspil.Cast.INGE;
import static dk.samspil.Cast.KAREN;
import static dk.samspil.Cast.YUSUF;
import static dk.samspil.notifications.Nearby.addressOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.samspil.Browser;
import dk.samspil.Cast;
import dk.samspil.SamspilModuleTest;
import dk.samspil.Town;
import dk.samspil.access.Actor;
import dk.samspil.access.Links;
import dk.samspil.access.PlaceId;
import dk.samspil.collaborations.Collaborations;
import dk.samspil.collaborations.Gathering;
import dk.samspil.collaborations.Parties;
import dk.samspil.rolesplits.AroundTheTable;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
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
@Import({Town.class, Gathering.class, AroundTheTable.class})
class SplitMailTest {

    private static final String PROPOSAL = "Et forslag til jer";

    @Autowired
    Town town;

    @Autowired
    AroundTheTable table;

    @Autowired
    Collaborations collaborations;

    @Autowired
    Parties parties;

    @Autowired
    SplitWriter writer;

    @Autowired
    Links links;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    PlaceId place;
    UUID thursdays;

    @DynamicPropertySource
    static void mailServer(DynamicPropertyRegistry settings) {
        MailServer.announce(settings);
    }

    @BeforeEach
    void theySeeTheThursdaysDifferently() {
        town.clears("notifications");
        MailServer.empty();
        Nearby.haveAccounts(jdbc, KAREN);
        place = theyCanBeWrittenTo(table.begin());
        thursdays = table.thursdays(place);
        table.shown(place, thursdays, table.breaks(place));
    }

    @Test
    void aProposalGoesToTheOthersWithALinkThatOpens() {
        table.proposes(YUSUF, place, thursdays);

        var mail = arrived(INGE, "Et forslag til jer: Aktiviteter på daghjemmet");
        assertThat(MailServer.text(mail))
                .contains("Yusuf Demir har skrevet et forslag", "> Solgården leder.", "Naboer: Går tur bagefter");
        assertThat(new Browser(mvc).open(MailServer.path(mail))).hasStatus(HttpStatus.OK);
        assertThat(links.open(token(MailServer.path(mail)))).isInstanceOf(Links.Opened.Valid.class);
        arrived(KAREN, PROPOSAL);
        assertThat(to(YUSUF, PROPOSAL)).isEmpty();
    }

    @Test
    void whatIsAgreedIsToldToTheOthersAndNobodyIsAskedAnyMore() {
        table.proposes(YUSUF, place, thursdays);
        arrived(INGE, PROPOSAL);
        table.saysYes(KAREN, place, thursdays);
        table.saysYesOnThePhone(INGE, KAREN, place, thursdays);

        assertThat(MailServer.text(arrived(INGE, "Det, I sagde i telefonen")))
                .contains("Karen Holm har skrevet, at I siger ja");
        assertThat(MailServer.text(arrived(YUSUF, "I er enige: Aktiviteter på daghjemmet")))
                .contains("Alle parter", "Sig til på siden, når I gør sådan.");
        var late =
                MailOrder.between(MailKind.SPLIT_PROPOSED, thursdays, place, INGE.organisation(), YUSUF.organisation());
        assertThat(new Actor.Job("test", INGE.organisation()).call(() -> writer.proposed(late)))
                .isEmpty();
    }

    @Test
    void howOneSeesItOtherwiseIsToldToTheOthers() {
        table.proposes(YUSUF, place, thursdays);
        table.seesOtherwise(INGE, place, thursdays, "Ikke i regn.");

        assertThat(MailServer.text(arrived(YUSUF, "En af jer ser det anderledes: Aktiviteter på daghjemmet")))
                .contains("Naboer i Nørreby har læst forslaget", "> Ikke i regn.");
    }

    @Test
    void oneWhoHasNotAnsweredIsAskedForThatFirst() {
        var other = theyCanBeWrittenTo(table.begin());
        var task = table.thursdays(other);
        table.shownWithout(INGE, other, task);
        table.proposes(YUSUF, other, task);

        var mail = arrived(INGE, PROPOSAL);
        assertThat(MailServer.text(mail)).contains("Gør det først").doesNotContain("Solgården leder.");
        assertThat(MailServer.path(mail)).startsWith("/svar/roller/");
    }

    @Test
    void eveIsToldNothing() {
        table.proposes(YUSUF, place, thursdays);
        arrived(INGE, PROPOSAL);
        assertThat(MailServer.to(addressOf(EVE))).isEmpty();
    }

    private PlaceId theyCanBeWrittenTo(PlaceId here) {
        for (var one : List.of(KAREN, YUSUF, INGE)) {
            one.does(() -> parties.introduce(here, Nearby.contact(one), versionOf(one, here)));
        }
        return here;
    }

    private int versionOf(Cast person, PlaceId here) {
        return collaborations
                .room(here)
                .party(person.organisation())
                .orElseThrow()
                .version();
    }

    private static MimeMessage arrived(Cast person, String subject) {
        await().atMost(Duration.ofSeconds(10)).until(() -> !to(person, subject).isEmpty());
        return to(person, subject).getLast();
    }

    private static List<MimeMessage> to(Cast person, String subject) {
        return MailServer.to(addressOf(person)).stream()
                .filter(mail -> subjectOf(mail).startsWith(subject))
                .toList();
    }

    private static String subjectOf(MimeMessage mail) {
        try {
            return mail.getSubject();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String token(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
