package dk.samspil.notifications;

import static dk.samspil.Cast.EVE;
import static dk.samspil.Cast.INGE;
import static dk.samspil.Cast.KAREN;
import static dk.samspil.notifications.Nearby.addressOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.github.kagkarlsson.scheduler.Scheduler;
import dk.samspil.Browser;
import dk.samspil.SamspilModuleTest;
import dk.samspil.TestClock;
import dk.samspil.Town;
import dk.samspil.access.Actor;
import dk.samspil.access.Links;
import dk.samspil.access.NotHere;
import dk.samspil.access.PlaceId;
import dk.samspil.collaborations.Room;
import dk.samspil.collaborations.Voice;
import dk.samspil.guests.Guests;
import dk.samspil.web.Texts;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
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
@Import({Town.class, Nearby.class})
class CollaborationMailTest {

    @Autowired
    Town town;

    @Autowired
    Nearby nearby;

    @Autowired
    Returned returned;

    @Autowired
    Delivery delivery;

    @Autowired
    Digests digests;

    @Autowired
    Links links;

    @Autowired
    Scheduler scheduler;

    @Autowired
    TestClock clock;

    @Autowired
    Guests guests;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    @DynamicPropertySource
    static void mailServer(DynamicPropertyRegistry settings) {
        MailServer.announce(settings);
    }

    @BeforeEach
    void everyoneHasAnAccountAndNothingOnItsWay() {
        town.clears("notifications");
        town.clears("tasks");
        MailServer.empty();
        Nearby.haveAccounts(jdbc, KAREN, INGE);
    }

    @Test
    void whoIsInvitedGetsALinkThatOpens() throws Exception {
        nearby.invite(nearby.begin(), "kontakt@naboer.example");

        var mail = MailServer.newestTo("kontakt@naboer.example", 1);
        assertThat(mail.getSubject()).isEqualTo("Karen Holm fra Nørreby Kommune inviterer jer");
        assertThat(MailServer.text(mail))
                .contains(
                        "Kære Inge Balle",
                        Nearby.NAME,
                        "> Kom og vær med!",
                        Texts.unbroken("Ring til Karen Holm på 10 20 30 40"));
        assertThat(links.open(token(MailServer.path(mail)))).isInstanceOf(Links.Opened.Valid.class);
        assertThat(new Browser(mvc).open(MailServer.path(mail))).hasStatus(HttpStatus.OK);
    }

    @Test
    void whoIsNotHereYetCanReadTheInvitationInEnglish() throws Exception {
        nearby.invite(nearby.begin(), "fremmed@naboer.example");

        var mail = MailServer.newestTo("fremmed@naboer.example", 1);
        assertThat(MailServer.text(mail)).contains("In English:\n", MailServer.path(mail) + "?sprog=en");
        assertThat(new Browser(mvc).open(MailServer.path(mail) + "?sprog=en")).hasStatus(HttpStatus.OK);
    }

    @Test
    void anInvitationFromOneThatNobodyHasConfirmedSaysSo() throws Exception {
        town.doubts(KAREN);
        try {
            nearby.invite(nearby.begin(), "tvivl@naboer.example");
        } finally {
            town.believes(KAREN);
        }

        assertThat(MailServer.text(MailServer.newestTo("tvivl@naboer.example", 1)))
                .contains("Ikke bekræftet endnu", "Nørreby Kommune");
    }

    @Test
    void aMailThatIsTriedAgainIsTheSameMailWithANewLink() throws Exception {
        var invitation = nearby.invite(nearby.begin(), "igen@naboer.example");
        var first = MailServer.newestTo("igen@naboer.example", 1);
        var order = MailOrder.between(
                MailKind.INVITATION, invitation.id(), invitation.place(), INGE.organisation(), KAREN.organisation());

        delivery.deliver(order, clock.instant());

        var second = MailServer.newestTo("igen@naboer.example", 2);
        assertThat(second.getMessageID()).isEqualTo(first.getMessageID());
        assertThat(links.open(token(MailServer.path(first)))).isInstanceOf(Links.Opened.Revoked.class);
        assertThat(links.open(token(MailServer.path(second)))).isInstanceOf(Links.Opened.Valid.class);
    }

    @Test
    void anAddressThatCannotBeIsToldToTheInviterAndNobodyElse() {
        var place = nearby.begin();
        nearby.invite(place, "inge balle@naboer");

        await().atMost(Duration.ofSeconds(5)).until(() -> !returnedIn(place).isEmpty());
        var mail = returnedIn(place).getFirst();
        assertThat(mail.address()).isEqualTo("i…@naboer");
        assertThat(mail.name()).isEqualTo("Inge Balle");
        assertThat(EVE.<List<ReturnedMail>, RuntimeException>asks(returned::waiting))
                .isEmpty();
        assertThatThrownBy(() -> EVE.does(() -> returned.settle(mail.id()))).isInstanceOf(NotHere.class);

        KAREN.does(() -> returned.settle(mail.id()));
        assertThat(returnedIn(place)).isEmpty();
    }

    @Test
    void theInviterHearsWhoSaidYesAndWhoSaidNo() throws Exception {
        nearby.together();
        assertThat(MailServer.text(MailServer.newestTo(addressOf(KAREN), 1)))
                .contains("har sagt ja til at være med i " + Nearby.NAME);

        var invitation = nearby.invite(nearby.begin(), "");
        INGE.does(() -> guests.decline(invitation.id(), Voice.own()));
        assertThat(MailServer.text(MailServer.newestTo(addressOf(KAREN), 2))).contains("har sagt nej");
    }

    @Test
    void theOthersAreAskedRemindedAndShown() throws Exception {
        var place = nearby.together();
        var round = nearby.ask(place);
        assertThat(MailServer.text(MailServer.newestTo(addressOf(INGE), 1)))
                .contains("Nørreby Kommune har spurgt", "Vil du hellere tale om det?");
        assertThat(MailServer.to(addressOf(KAREN)))
                .noneMatch(mail -> MailServer.text(mail).contains("har spurgt"));

        clock.set(LocalDateTime.of(2026, 12, 1, 9, 1));
        scheduler.triggerCheckForDueExecutions();
        assertThat(MailServer.newestTo(addressOf(INGE), 2).getSubject()).startsWith("I kan stadig nå at svare");

        nearby.answers(INGE, round);
        nearby.answers(KAREN, round);
        assertThat(MailServer.text(MailServer.newestTo(addressOf(INGE), 3)))
                .contains("Nu har alle svaret", "/samarbejder/" + place + "/svar");
    }

    @Test
    void whoHasAnsweredIsNotReminded() throws Exception {
        var round = nearby.ask(nearby.together());
        MailServer.newestTo(addressOf(KAREN), 1);
        nearby.answers(INGE, round);
        clock.set(LocalDateTime.of(2026, 12, 1, 9, 1));
        scheduler.triggerCheckForDueExecutions();

        assertThat(MailServer.newestTo(addressOf(KAREN), 2).getSubject()).startsWith("I kan stadig nå at svare");
        assertThat(MailServer.to(addressOf(INGE)))
                .noneMatch(mail -> MailServer.text(mail).contains("vil gerne høre fra jer"));
    }

    @Test
    void whatWasSaidOnThePhoneComesBackByMail() throws Exception {
        var round = nearby.ask(nearby.together());
        MailServer.newestTo(addressOf(INGE), 1);
        nearby.tellsKarenOnThePhone(round);

        var receipt = MailServer.newestTo(addressOf(INGE), 2);
        assertThat(receipt.getSubject()).startsWith("Det, I sagde i telefonen");
        assertThat(MailServer.text(receipt))
                .contains("Karen Holm har skrevet", "Vi taler om det.", Texts.unbroken("10 20 30 40"));
    }

    @Test
    void theOthersHearWhenAPartyLeaves() throws Exception {
        var place = nearby.together();
        MailServer.newestTo(addressOf(KAREN), 1);
        nearby.leaves(INGE, place);

        assertThat(MailServer.newestTo(addressOf(KAREN), 2).getSubject())
                .isEqualTo("Naboer i Nørreby er ikke længere med i " + Nearby.NAME);
    }

    @Test
    void theOthersHearThatTheyPauseAndAllThatThePauseIsOver() throws Exception {
        var until = LocalDate.of(2026, 12, 1);
        var place = nearby.together();
        MailServer.newestTo(addressOf(KAREN), 1);
        nearby.pauses(KAREN, place, until);
        assertThat(MailServer.text(MailServer.newestTo(addressOf(INGE), 1)))
                .contains("Nørreby Kommune har skrevet ind", "Vi holder pause", "> Vi har travlt.", "/plan");
        assertThat(MailServer.to(addressOf(KAREN))).hasSize(1);

        clock.set(until.atTime(9, 1));
        scheduler.triggerCheckForDueExecutions();
        assertThat(MailServer.newestTo(addressOf(INGE), 2).getSubject()).startsWith("Skal I i gang igen");
        assertThat(MailServer.newestTo(addressOf(KAREN), 2).getSubject()).startsWith("Skal I i gang igen");
    }

    @Test
    void theDigestComesOnceAMorningAndOnlyWhenSomethingWaits() throws Exception {
        var place = nearby.together();
        var round = nearby.ask(place);
        nearby.answers(KAREN, round);
        MailServer.newestTo(addressOf(INGE), 1);
        runDigest(LocalDateTime.of(2026, 11, 21, 7, 0));
        runDigest(LocalDateTime.of(2026, 11, 21, 7, 30));

        var digest = MailServer.newestTo(addressOf(INGE), 2);
        assertThat(MailServer.text(digest)).contains(Nearby.NAME, "/min-side");
        assertThat(digest.getHeader("List-Unsubscribe"))
                .singleElement()
                .asString()
                .endsWith("/konto>");
        runDigest(LocalDateTime.of(2026, 11, 22, 7, 0));
        MailServer.newestTo(addressOf(INGE), 3);
        assertThat(MailServer.to(addressOf(INGE))).hasSize(3);
    }

    private void runDigest(LocalDateTime at) {
        clock.set(at);
        new Actor.Job("test", null).run(digests::order);
    }

    private static String token(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private List<ReturnedMail> returnedIn(PlaceId place) {
        return KAREN.<List<ReturnedMail>, RuntimeException>asks(returned::waiting).stream()
                .filter(mail -> (Room.path(place) + "/parter").equals(mail.path()))
                .toList();
    }
}
