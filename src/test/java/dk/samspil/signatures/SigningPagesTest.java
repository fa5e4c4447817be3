package dk.samspil.signatures;

import static dk.samspil.Browser.page;
import static dk.samspil.Cast.BODIL;
import static dk.samspil.Cast.EVE;
import static dk.samspil.Cast.INGE;
import static dk.samspil.Cast.JENS;
import static dk.samspil.Cast.KAREN;
import static dk.samspil.Cast.YUSUF;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samspil.Browser;
import dk.samspil.Doors;
import dk.samspil.SamspilTest;
import dk.samspil.TestClock;
import dk.samspil.Town;
import dk.samspil.access.Actor;
import dk.samspil.access.Ids;
import dk.samspil.access.LinkPurpose;
import dk.samspil.access.Links;
import dk.samspil.access.PlaceId;
import dk.samspil.agreements.Agreeing;
import dk.samspil.agreements.Agreement;
import dk.samspil.agreements.EditionId;
import dk.samspil.collaborations.Gathering;
import dk.samspil.collaborations.Voice;
import dk.samspil.documents.FileKind;
import dk.samspil.documents.Upload;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

@SamspilTest
@RecordApplicationEvents
@Import({Town.class, Gathering.class, Agreeing.class, Signers.class})
class SigningPagesTest {

    private static final String HOSTILE = "<b>Æble</b> 🙂 '; drop table signatures.signature; --";
    private static final LocalDate TODAY = LocalDate.ofInstant(TestClock.START, TestClock.ZONE);

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Gathering gathering;

    @Autowired
    Agreeing agreeing;

    @Autowired
    Signers signers;

    @Autowired
    Signings signings;

    @Autowired
    Papers papers;

    @Autowired
    Codes codes;

    @Autowired
    Links links;

    @Autowired
    ApplicationEvents events;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Ids ids;

    Doors doors;
    PlaceId place;
    Agreement agreement;
    EditionId edition;
    String path;
    String print;

    @BeforeEach
    void aTextIsFinished() {
        doors = new Doors(mvc);
        place = gathering.ofThree();
        agreement = agreeing.finished(place, INGE);
        edition = agreement.editions().getFirst().id();
        path = agreement.path() + "/underskrift";
        print = requireNonNull(agreement.editions().getFirst().fingerprint());
        signers.haveAccounts();
    }

    @Test
    void aLeaderSaysWhoSigns() {
        assertThat(doors.look(INGE, path + "/underskrivere/ny")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(doors.send(JENS, path + "/underskrivere", "id", ids.next().toString(), "address", "nowhere"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Skriv navnet på den, der skriver under", "Skriv personens egen mailadresse");
        assertThat(doors.send(
                        JENS,
                        path + "/underskrivere",
                        "id",
                        ids.next().toString(),
                        "name",
                        HOSTILE,
                        "function",
                        "formand",
                        "address",
                        "jens@noerreby.example",
                        "mandate",
                        "§ 8"))
                .hasStatus(HttpStatus.SEE_OTHER);

        var seen = page(doors.look(KAREN, path));
        assertThat(seen.text()).contains(HOSTILE).doesNotContain("jens@noerreby.example");
        assertThat(seen.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        assertThat(page(doors.look(JENS, path)).text()).contains("Du skal skrive under", "har ikke godkendt teksten");
        assertThat(page(doors.look(KAREN, agreement.path())).text()).contains("Høring og godkendelse", "Underskrift");
    }

    @Test
    void withTheLinkAndACodeItIsSignedSealedAndTakenAlong() {
        signers.name(BODIL, agreement, BODIL);
        var jens = signers.name(JENS, agreement, JENS);
        signers.approves(BODIL, edition, print);
        signers.approves(JENS, edition, print);
        assertThat(page(doors.look(JENS, "/min-side")).text()).contains("Skriv under på »" + Agreeing.TITLE);
        signers.signs(BODIL, edition, print);

        var link = link(LinkPurpose.SIGNATURE, jens);
        var browser = new Browser(mvc);
        var asked = page(browser.open(link));
        assertThat(asked.text())
                .contains("Du skriver under som Jens Vad", "§ 8", "Vi gør det sammen.", "j•••@noerreby.example");
        assertThat(asked.select("section:has(#terms)").text())
                .contains("Nørreby Kommune", "Naboer i Nørreby", "Gælder fra", "med et varsel på 3 måneder");
        assertThat(browser.send(link, "fingerprint", print, "code", "")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(browser.send(link + "/koder", "fingerprint", print)).hasStatus(HttpStatus.SEE_OTHER);
        var digits = mint();
        assertThat(browser.send(link, "fingerprint", print, "code", digits))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Sæt flueben ved, at du har læst teksten");
        assertThat(page(browser.send(link, "fingerprint", print, "code", digits, "read", "true"))
                        .text())
                .contains("Tak, Jens Vad. Du har skrevet under", "aftalen er forseglet")
                .doesNotContain("I har svaret");
        assertThat(browser.open(link)).hasStatus(HttpStatus.GONE).bodyText().contains("Du har allerede skrevet under");

        var sealed = link(LinkPurpose.SEALED, edition.value());
        assertThat(page(browser.open(sealed)).text()).contains("dokumentet er forseglet");
        assertThat(browser.open(sealed + "/pdf")).hasStatus(HttpStatus.OK).hasContentType("application/pdf");
        assertThat(page(doors.look(YUSUF, path)).select("a[href^=/filer/]")).hasSize(1);
        assertThat(page(doors.look(JENS, "/min-side")).text()).doesNotContain("Skriv under på");
    }

    @Test
    void aPaperCountsWhenTheOthersHaveGivenTheirWord() {
        var bodil = signers.name(BODIL, agreement, BODIL);
        var jens = signers.name(JENS, agreement, JENS);
        signers.approves(BODIL, edition, print);
        assertThat(page(doors.look(KAREN, path + "/papir/nyt")).text()).contains("Bodil Ravn", "Jens Vad");
        var scan = ids.next();
        assertThatThrownBy(() -> handIn(scan, Set.of(bodil, jens))).hasMessage("signatures.problem.partyNotApproved");
        signers.approves(JENS, edition, print);
        assertThatThrownBy(() -> handIn(scan, Set.of())).hasMessage("signatures.problem.signers");
        assertThatThrownBy(() -> handIn(scan, Set.of(ids.next()))).hasMessage("signatures.problem.notNamed");
        handIn(scan, Set.of(bodil, jens));
        handIn(scan, Set.of(bodil, jens));

        assertThat(signing().signatures()).hasSize(2);
        assertThat(signing().isComplete()).isFalse();
        assertThat(page(doors.look(KAREN, path)).text()).contains("Venter på, at Naboer siger god for det");
        var link = link(LinkPurpose.SIGNED_PAPER, edition.value());
        var browser = new Browser(mvc);
        assertThat(page(browser.open(link)).text()).contains("Bodil Ravn", "Jens Vad");
        var asked = page(browser.open(link));
        assertThat(browser.open(asked.expectFirst("main a[href^=" + link + "/]").attr("href")))
                .hasStatus(HttpStatus.OK);
        assertThat(browser.open(link + "/" + ids.next())).hasStatus(HttpStatus.NOT_FOUND);
        browser.open(link);
        var papers = String.join(",", asked.select("input[name=paper]").eachAttr("value"));
        assertThat(page(browser.send(link, "fingerprint", print, "paper", papers))
                        .text())
                .contains("Tak, Inge Balle");
        assertThat(signing().edition().isSigned()).isTrue();
        assertThatThrownBy(() -> INGE.does(() -> this.papers.vouch(edition, print, Set.of(), Voice.own())))
                .hasMessage("signatures.problem.sealed");
    }

    @Test
    void whoSignsCanBeSaidWithALinkAlone() {
        signers.approves(JENS, edition, print);
        assertThat(events.stream(SignatoriesMissed.class)).hasSize(1);
        var link = link(LinkPurpose.SIGNATORIES, agreement.id().value());
        var browser = new Browser(mvc);
        assertThat(page(browser.open(link)).select("h1").text()).isEqualTo("Hvem skriver under?");
        assertThat(browser.send(
                        link,
                        "id",
                        ids.next().toString(),
                        "name",
                        "Inge Balle",
                        "function",
                        "formand",
                        "address",
                        "inge@noerreby.example",
                        "mandate",
                        "§ 8"))
                .hasStatus(HttpStatus.SEE_OTHER);

        assertThat(page(browser.open(link)).text()).contains("De skriver under hos jer", "Inge Balle");
        assertThat(events.stream(SignatureAsked.class)).hasSize(1);
    }

    @Test
    void whoIsNoSignatoryIsToldWhyAndEveFindsNothing() {
        assertThat(doors.look(INGE, path + "/min"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Bed en leder hos jer om at skrive dig på");
        assertThat(doors.look(YUSUF, path + "/min")).bodyText().contains("ikke længere part i aftalen");
        assertThat(doors.look(EVE, path)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(doors.look(EVE, path + "/min")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(doors.send(EVE, path + "/segl")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(doors.look(EVE, path + "/papir/nyt")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(doors.send(EVE, path + "/min", "fingerprint", print, "code", "123456", "read", "true"))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    private void handIn(UUID scan, Set<UUID> who) {
        var upload = new Upload("papir.pdf", FileKind.PDF, "%PDF-1.7 et papir".getBytes(StandardCharsets.UTF_8));
        KAREN.does(() -> papers.handIn(edition, print, scan, upload, who, TODAY));
    }

    private Signing signing() {
        return KAREN.asks(() -> signings.of(edition)).orElseThrow();
    }

    /** Another code instead of the one that was sent. */
    private String mint() {
        var asked = events.stream(CodeAsked.class).toList().getLast();
        signers.awaitMail(asked.code());
        return new Actor.Job("test", asked.organisation())
                .<String, RuntimeException>call(
                        () -> codes.mint(asked.code()).orElseThrow().digits());
    }

    /** Inge's, or to the mailbox Jens was named with. */
    @Test
    void theRuleThatWasChosenWithTheLinkIsTheOneShown() {
        signers.name(JENS, agreement, JENS);
        signers.name(JENS, agreement, INGE);
        var link = link(LinkPurpose.SIGNATORIES, agreement.id().value());
        assertThat(page(doors.open(link)).select("#needed option[selected]").val())
                .isEqualTo("1");
        assertThat(doors.answer(link + "/regler", "needed", "2")).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(page(doors.open(link)).select("#needed option[selected]").val())
                .isEqualTo("2");
    }

    private String link(LinkPurpose purpose, UUID subject) {
        boolean signature = purpose == LinkPurpose.SIGNATURE;
        return new Actor.Job("test", INGE.organisation())
                .<String, RuntimeException>call(() -> transaction.execute(status -> links.mint(
                        purpose,
                        INGE.organisation(),
                        place,
                        subject,
                        signature ? "Jens Vad" : "Inge Balle",
                        signature ? Signers.addressOf(JENS) : "naboer@naboer.example")));
    }
}
