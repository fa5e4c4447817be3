package dk.samspil.notifications;

import static dk.samspil.Cast.BODIL;
import static dk.samspil.Cast.INGE;
import static dk.samspil.Cast.JENS;
import static dk.samspil.Cast.KAREN;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.SamspilModuleTest;
import dk.samspil.access.Actor;
import dk.samspil.access.Ids;
import dk.samspil.access.PlaceId;
import dk.samspil.agreements.Agreeing;
import dk.samspil.agreements.Agreement;
import dk.samspil.agreements.EditionId;
import dk.samspil.agreements.Finishing;
import dk.samspil.collaborations.Collaborations;
import dk.samspil.collaborations.Gathering;
import dk.samspil.collaborations.Parties;
import dk.samspil.collaborations.Voice;
import dk.samspil.documents.FileKind;
import dk.samspil.documents.Upload;
import dk.samspil.hearings.Approvals;
import dk.samspil.hearings.Level;
import dk.samspil.signatures.Papers;
import dk.samspil.signatures.Sealing;
import dk.samspil.signatures.Signature;
import dk.samspil.signatures.Signers;
import dk.samspil.signatures.Signings;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** A finished agreement on its way by mail: to be approved, signed, and kept. */
@SamspilModuleTest
@Import({Gathering.class, Agreeing.class, Signers.class})
class SigningMailTest {

    @Autowired
    Gathering gathering;

    @Autowired
    Agreeing agreeing;

    @Autowired
    Signers signers;

    @Autowired
    Collaborations collaborations;

    @Autowired
    Parties parties;

    @Autowired
    Approvals approvals;

    @Autowired
    Finishing finishing;

    @Autowired
    Papers papers;

    @Autowired
    Signings signings;

    @Autowired
    Sealing sealing;

    @Autowired
    Writers writers;

    @Autowired
    Ids ids;

    PlaceId place;
    Agreement agreement;
    EditionId edition;
    String print;

    @BeforeEach
    void aTextIsFinished() {
        signers.haveAccounts();
        place = gathering.ofThree();
        INGE.does(() -> parties.introduce(
                place,
                Nearby.contact(INGE),
                collaborations
                        .room(place)
                        .party(INGE.organisation())
                        .orElseThrow()
                        .version()));
        agreement = agreeing.finished(place, INGE);
        edition = agreement.editions().getFirst().id();
        print = requireNonNull(agreement.editions().getFirst().fingerprint());
    }

    @Test
    void itIsAskedForApprovalUntilItHasIt() {
        assertThat(button(MailKind.AGREEMENT_APPROVAL, edition.value())).contains("/svar/aftalegodkendelse/");

        KAREN.does(() -> approvals.answer(
                edition,
                print,
                Level.NONE,
                "",
                Agreeing.START,
                "",
                Voice.onThePhone(INGE.organisation(), "Inge Balle")));
        assertThat(letter(MailKind.RECEIPT_AGREEMENT, edition.value())
                        .orElseThrow()
                        .parts()
                        .toString())
                .contains("Karen Holm har skrevet ind", "Ingen skal spørges");
        assertThat(letter(MailKind.AGREEMENT_APPROVAL, edition.value())).isEmpty();

        KAREN.does(() -> finishing.reopen(edition));
        assertThat(letter(MailKind.AGREEMENT_REOPENED, edition.value())).isPresent();
    }

    @Test
    void whoSignsIsAskedOfThePartyAndThenOfThem() {
        signers.approves(JENS, edition, print);
        assertThat(button(MailKind.SIGNATORIES, agreement.id().value())).contains("/svar/hvem-skriver-under/");

        var jens = signers.name(JENS, agreement, JENS);
        assertThat(letter(MailKind.SIGNATORIES, agreement.id().value())).isEmpty();
        assertThat(button(MailKind.SIGNATURE, jens)).contains("/svar/underskrift/");
        signers.signs(JENS, edition, print);
        assertThat(letter(MailKind.SIGNATURE, jens)).isEmpty();

        KAREN.does(() -> finishing.reopen(edition));
        assertThat(letter(MailKind.SIGNATURE_VOID, jens).orElseThrow().reader().address())
                .isEqualTo("jens@noerreby.example");
    }

    @Test
    void aPaperWaitsForTheOthersWordAndTheSealedDocumentGoesToAll() {
        var bodil = signers.name(BODIL, agreement, BODIL);
        var jens = signers.name(JENS, agreement, JENS);
        signers.approves(BODIL, edition, print);
        signers.approves(JENS, edition, print);
        signers.signs(JENS, edition, print);
        var scan = new Upload("papir.pdf", FileKind.PDF, "%PDF-1.7 et papir".getBytes(StandardCharsets.UTF_8));
        KAREN.does(() -> papers.handIn(edition, print, ids.next(), scan, Set.of(bodil), Agreeing.START.minusDays(30)));
        assertThat(button(MailKind.SIGNED_PAPER, edition.value())).contains("/svar/papir/");

        var shown =
                JENS.asks(() -> signings.of(edition)).orElseThrow().signatures().map(Signature::id);
        JENS.does(() -> papers.vouch(edition, print, shown.collect(Collectors.toSet()), Voice.own()));
        assertThat(letter(MailKind.SIGNED_PAPER, edition.value())).isEmpty();
        JENS.does(() -> sealing.seal(edition));
        assertThat(button(MailKind.AGREEMENT_SEALED, edition.value())).contains("/svar/aftale/");
        assertThat(button(MailKind.SIGNER_SEALED, jens)).contains("/svar/aftale/");
    }

    private String button(MailKind kind, UUID subject) {
        return requireNonNull(letter(kind, subject).orElseThrow().button()).path();
    }

    private Optional<Letter> letter(MailKind kind, UUID subject) {
        var order = MailOrder.between(kind, subject, place, INGE.organisation(), KAREN.organisation())
                .toPerson(KAREN.id());
        return new Actor.Job("test", INGE.organisation()).call(() -> writers.write(order));
    }
}
