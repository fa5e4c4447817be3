package dk.samspil.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.Scheduler;
import dk.samspil.Browser;
import dk.samspil.SamspilModuleTest;
import dk.samspil.access.Actor;
import dk.samspil.accounts.SignInRequested;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

@SamspilModuleTest
@ExtendWith(OutputCaptureExtension.class)
class SignInMailTest {

    private static final String INGE = "inge@naboer.example";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Scheduler scheduler;

    @Autowired
    ApplicationEventPublisher bell;

    @Autowired
    TransactionTemplate transaction;

    Browser browser;

    @DynamicPropertySource
    static void mailServer(DynamicPropertyRegistry settings) {
        MailServer.announce(settings);
    }

    @BeforeEach
    void ingeOpensHerBrowser() {
        MailServer.empty();
        browser = new Browser(mvc);
        browser.open("/log-ind");
    }

    @Test
    void theMailComesAtOnceAndItsLinkSignsInOnce() throws Exception {
        browser.send("/log-ind", "address", INGE);

        var mail = MailServer.newestTo(INGE, 1);
        assertThat(mail.getSubject()).isEqualTo("Dit link til Samspil");
        assertThat(MailServer.html(mail)).contains(MailServer.path(mail));
        assertThat(signInWith(MailServer.path(mail))).isEqualTo(HttpStatus.SEE_OTHER.value());
        assertThat(new Browser(mvc).open(MailServer.path(mail))).hasStatus(HttpStatus.GONE);
    }

    @Test
    void whoReadsEnglishGetsItInEnglish() throws Exception {
        browser.open("/log-ind?sprog=en");
        browser.send("/log-ind", "address", INGE);

        assertThat(MailServer.newestTo(INGE, 1).getSubject()).isEqualTo("Your link to Samspil");
    }

    @Test
    void nothingGoesOutWhenTheDeedIsUndone() {
        var before = jobs();
        new Actor.Visitor()
                .run(() -> transaction.executeWithoutResult(undone -> {
                    bell.publishEvent(new SignInRequested(UUID.fromString("00000000-0000-7000-8000-000000000001")));
                    assertThat(jobs()).isEqualTo(before + 1);
                    undone.setRollbackOnly();
                }));

        assertThat(jobs()).isEqualTo(before);
    }

    @Test
    void neitherTheLinkNorTheAddressStandsInAJobOrALog(CapturedOutput log) {
        scheduler.pause();
        browser.send("/log-ind", "address", INGE);
        var jobs = jdbc.sql(
                        "select task_instance || ' ' || coalesce(encode(task_data, 'escape'), '') from notifications.scheduled_tasks")
                .query(String.class)
                .list();
        scheduler.resume();
        scheduler.triggerCheckForDueExecutions();
        var token = MailServer.path(MailServer.newestTo(INGE, 1)).replace("/log-ind/link?n=", "");

        assertThat(jobs).isNotEmpty().noneMatch(job -> job.contains(INGE) || job.contains("@"));
        // The mail server of the test is not as discreet as we are.
        assertThat(log.getAll().lines().filter(line -> !line.contains("icegreen")))
                .noneMatch(line -> line.contains(INGE) || line.contains(token));
    }

    @Test
    void thePostboxIsNotThereOutsideTheDemo() {
        assertThat(browser.open("/demo/post")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(browser.open("/demo/post/00000000-0000-7000-8000-000000000001"))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    private long jobs() {
        return jdbc.sql("select count(*) from notifications.scheduled_tasks")
                .query(Long.class)
                .single();
    }

    private int signInWith(String path) {
        browser.open(path);
        return browser.send("/log-ind/link", "n", path.substring(path.indexOf('=') + 1), "name", "Inge Balle")
                .getResponse()
                .getStatus();
    }
}
