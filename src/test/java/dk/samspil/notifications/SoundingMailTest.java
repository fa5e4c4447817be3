package dk.samspil.notifications;

import static dk.samspil.Cast.KAREN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.kagkarlsson.scheduler.Scheduler;
import dk.samspil.Browser;
import dk.samspil.SamspilModuleTest;
import dk.samspil.TestClock;
import dk.samspil.TestDatabase;
import dk.samspil.Town;
import dk.samspil.access.PlaceId;
import dk.samspil.soundings.FieldMeeting;
import dk.samspil.soundings.Inviting;
import dk.samspil.soundings.LetterDue;
import dk.samspil.soundings.Soundings;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Letters to many: each once, whatever happens on the way. */
@SamspilModuleTest
@Import({Town.class, FieldMeeting.class, SoundingMailTest.Stumbling.class})
class SoundingMailTest {

    private static final String FIRST = FieldMeeting.address(0);

    @Autowired
    Town town;

    @Autowired
    FieldMeeting field;

    @Autowired
    Inviting inviting;

    @Autowired
    Soundings soundings;

    @Autowired
    Stumbling stumbling;

    @Autowired
    Scheduler scheduler;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    PlaceId id;

    /** Falls over at one letter, when everybody else has done their part of it: as a node that dies would. */
    static class Stumbling {

        final AtomicInteger until = new AtomicInteger(Integer.MAX_VALUE);

        @EventListener
        @Order
        void on(LetterDue due) {
            if (until.decrementAndGet() == 0) {
                throw new IllegalStateException("stumbled");
            }
        }
    }

    @DynamicPropertySource
    static void mailServer(DynamicPropertyRegistry settings) {
        MailServer.announce(settings);
    }

    @BeforeEach
    void karenCallsTheFieldTogether() {
        town.clears("notifications");
        MailServer.empty();
        Nearby.haveAccounts(jdbc, KAREN);
        id = field.call();
    }

    @Test
    void theInvitationHasALinkThatStaysOpenAndAFileForTheCalendar() throws Exception {
        sends(1);
        var mail = MailServer.newestTo(FIRST, 1);

        assertThat(mail.getSubject()).isEqualTo("Kommer I? Årets dialogmøde, tirsdag 9. februar");
        assertThat(words(mail))
                .contains(
                        "Karen Holm fra Nørreby Kommune inviterer jer",
                        "- Nyt fra kommunen",
                        "- Fra Nørreby Kommune kommer: Borgmesteren",
                        "- Britta Lind",
                        "- Vi byder på aftensmad");
        assertThat(calendar(mail)).contains("METHOD:PUBLISH", "UID:" + id);
        var link = MailServer.pathIn(words(mail));
        var browser = new Browser(mvc);
        assertThat(browser.open(link)).hasStatus(HttpStatus.OK);
        browser.open(link + "/svar");
        browser.send(link + "/svar", "version", "1", "sequence", "0", "saidBy", "Ida", "coming", "YES", "heads", "1");
        assertThat(browser.open(link)).hasStatus(HttpStatus.OK);
    }

    @Test
    void movedAndCalledOffEachHearsOfItOnceAndOldLinksClose() throws Exception {
        sends(1);
        var first = MailServer.newestTo(FIRST, 1);
        KAREN.does(() -> soundings.cancel(id, "Der er sne."));

        var second = MailServer.newestTo(FIRST, 2);
        assertThat(second.getSubject()).startsWith("Aflyst: Årets dialogmøde");
        assertThat(words(second)).contains("> Der er sne.");
        assertThat(calendar(second)).contains("METHOD:CANCEL");
        assertThat(new Browser(mvc).open(MailServer.pathIn(words(first)))).hasStatus(HttpStatus.GONE);
    }

    @Test
    void whoeverStopsInTheMiddleOfABagGoesOnWithoutForgettingOrDoubling() {
        field.chooses(id, 120);
        stumbling.until.set(73);
        KAREN.does(() -> inviting.send(id));
        await().atMost(Duration.ofSeconds(20)).until(() -> stumbling.until.get() <= 0);
        await().atMost(Duration.ofSeconds(20))
                .until(() -> KAREN.asks(() -> inviting.tally(id).sent()) == 50);
        assertThat(waitingForAnswers()).isEqualTo(50);

        clock.advance(Duration.ofMinutes(2));
        scheduler.triggerCheckForDueExecutions();
        await().atMost(Duration.ofSeconds(30)).until(() -> KAREN.asks(() -> inviting.waiting(id)) == 0);
        assertThat(waitingForAnswers()).isEqualTo(120);
        await().atMost(Duration.ofSeconds(60)).until(() -> arrived().size() >= 120);
        assertThat(arrived()).hasSize(120).doesNotHaveDuplicates();
    }

    private void sends(int newcomers) {
        field.chooses(id, newcomers);
        KAREN.does(() -> inviting.send(id));
        field.delivered(id);
    }

    /** On how many lists the question stands. */
    private long waitingForAnswers() {
        return JdbcClient.create(TestDatabase.as(
                        "postgres",
                        jdbc.sql("select current_database()")
                                .query(String.class)
                                .single()))
                .sql("select count(*) from tasks.task where place = :place")
                .param("place", id.value())
                .query(Long.class)
                .single();
    }

    private static List<String> arrived() {
        return IntStream.range(0, 120)
                .boxed()
                .flatMap(i -> MailServer.to(FieldMeeting.address(i)).stream())
                .map(SoundingMailTest::idOf)
                .toList();
    }

    private static String idOf(MimeMessage mail) {
        try {
            return mail.getMessageID();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The words lie in a part of their own, beside the file. */
    private static String words(MimeMessage mail) throws Exception {
        var body = (MimeMultipart)
                ((MimeMultipart) mail.getContent()).getBodyPart(0).getContent();
        return ((String) body.getBodyPart(0).getContent()).replace("\r\n", "\n");
    }

    private static String calendar(MimeMessage mail) throws Exception {
        var file = ((MimeMultipart) mail.getContent()).getBodyPart(1);
        assertThat(file.getFileName()).isEqualTo("dialogmoede.ics");
        return new String(file.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
