package dk.samspil.signatures;

import static dk.samspil.Cast.BODIL;
import static dk.samspil.Cast.INGE;
import static dk.samspil.Cast.JENS;
import static dk.samspil.Cast.KAREN;
import static dk.samspil.Cast.YUSUF;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samspil.Cast;
import dk.samspil.SamspilModuleTest;
import dk.samspil.TestClock;
import dk.samspil.access.Ids;
import dk.samspil.access.PlaceId;
import dk.samspil.agreements.Agreeing;
import dk.samspil.agreements.Agreement;
import dk.samspil.agreements.Agreements;
import dk.samspil.agreements.EditionId;
import dk.samspil.agreements.Finishing;
import dk.samspil.collaborations.Gathering;
import dk.samspil.collaborations.Voice;
import dk.samspil.documents.FileKind;
import dk.samspil.documents.Upload;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@SamspilModuleTest
@RecordApplicationEvents
@Import({Gathering.class, Agreeing.class, Signers.class})
class PapersTest {

    private static final LocalDate TODAY = LocalDate.ofInstant(TestClock.START, TestClock.ZONE);

    @Autowired
    Gathering gathering;

    @Autowired
    Agreeing agreeing;

    @Autowired
    Signers signers;

    @Autowired
    Agreements agreements;

    @Autowired
    Finishing finishing;

    @Autowired
    Signings signings;

    @Autowired
    Signatories signatories;

    @Autowired
    Papers papers;

    @Autowired
    ApplicationEvents events;

    @Autowired
    Ids ids;

    PlaceId place;
    Agreement agreement;
    EditionId edition;
    String print;
    UUID bodil;
    UUID jens;

    @BeforeEach
    void bothPartiesHaveApproved() {
        place = gathering.ofThree();
        agreement = agreeing.finished(place, INGE);
        edition = agreement.editions().getFirst().id();
        print = requireNonNull(agreement.editions().getFirst().fingerprint());
        signers.haveAccounts();
        bodil = signers.name(BODIL, agreement, BODIL);
        jens = signers.name(JENS, agreement, JENS);
        signers.approves(BODIL, edition, print);
        signers.approves(JENS, edition, print);
    }

    @Test
    void aWordIsGivenForWhatWasShownAndNotForWhatCameMeanwhile() {
        handIn(KAREN, ids.next(), "A", bodil);
        var shown = waitingFor(INGE);
        handIn(KAREN, ids.next(), "B", jens);

        INGE.does(() -> papers.vouch(edition, print, shown, Voice.own()));
        assertThat(waitingFor(INGE)).hasSize(1).doesNotContainAnyElementsOf(shown);
        assertThat(signing().isComplete()).isFalse();
        INGE.does(() -> papers.vouch(edition, print, waitingFor(INGE), Voice.own()));
        assertThat(signing().isComplete()).isTrue();
    }

    @Test
    void whoseNameIsOnAPaperByMistakeStrikesItAndCanSign() {
        handIn(KAREN, ids.next(), "A", jens);
        var wrong = waitingFor(INGE).iterator().next();
        assertThatThrownBy(() -> YUSUF.does(() -> papers.takeBack(edition, print, wrong)))
                .hasMessage("signatures.problem.left");

        INGE.does(() -> papers.takeBack(edition, print, wrong));
        assertThat(signing().signatures()).isEmpty();
        assertThat(events.stream(SignatureAsked.class))
                .as("when the party approved, and again")
                .filteredOn(asked -> asked.signatory().equals(jens))
                .hasSize(2);
        var changed = events.stream(PapersChanged.class).toList().getLast();
        assertThat(changed.wordless()).contains(INGE.organisation(), KAREN.organisation());
        assertThat(changed.unsigned()).contains(INGE.organisation());
        signers.signs(JENS, edition, print);
        assertThat(signing().hasSigned(jens)).isTrue();
    }

    @Test
    void whatWasSignedUnderAnEarlierTextIsNotTakenBack() {
        handIn(KAREN, ids.next(), "A", bodil);
        var before = signing();
        var old = before.signatures().findFirst().orElseThrow().id();
        KAREN.does(() -> {
            finishing.reopen(edition);
            finishing.finish(
                    edition,
                    agreements.agreement(agreement.id()).editions().getFirst().version());
        });
        KAREN.does(() -> papers.takeBack(edition, signing().text().fingerprint(), old));

        assertThat(KAREN.asks(() -> signings.of(agreement, before.edition(), before.text()))
                        .signatures())
                .extracting(Signature::id)
                .containsExactly(old);
    }

    @Test
    void theSealedDocumentNamesOnlyThoseWhoseSignatureCounts() {
        signers.name(BODIL, agreement, KAREN);
        handIn(KAREN, ids.next(), "A", bodil);
        signers.signs(JENS, edition, print);
        var karen = signatory(KAREN);
        handIn(KAREN, ids.next(), "B", karen);
        var shown = signing()
                .signatures()
                .filter(one -> one.signatory().equals(karen))
                .map(Signature::id)
                .collect(Collectors.toSet());
        INGE.does(() -> papers.vouch(edition, print, shown, Voice.own()));

        assertThat(signing().isComplete()).isTrue();
        assertThat(Evidence.of(signing(), "").lines())
                .extracting(line -> line.signature().signatory())
                .containsExactlyInAnyOrder(karen, jens);
    }

    @Test
    void anotherFileFromTheSameFormIsAnotherPaper() {
        var form = ids.next();
        handIn(KAREN, form, "the wrong one", bodil);
        handIn(KAREN, form, "the wrong one", bodil);
        var wrong = signing().signatures().findFirst().orElseThrow();
        KAREN.does(() -> papers.takeBack(edition, print, wrong.id()));
        handIn(KAREN, form, "the right one", bodil);

        assertThat(requireNonNull(
                                signing().signatures().findFirst().orElseThrow().paper())
                        .scan())
                .isNotEqualTo(requireNonNull(wrong.paper()).scan());
    }

    private Set<UUID> waitingFor(Cast person) {
        return signing()
                .signatures()
                .filter(one -> one.waitsForWordOf(person.organisation()))
                .map(Signature::id)
                .collect(Collectors.toSet());
    }

    private UUID signatory(Cast person) {
        return person.asks(() -> signatories.own(agreement.id())).stream()
                .filter(one -> one.name().equals(person.fullName()))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private void handIn(Cast by, UUID form, String content, UUID... who) {
        var upload = new Upload("papir.pdf", FileKind.PDF, ("%PDF-1.7 " + content).getBytes(StandardCharsets.UTF_8));
        by.does(() -> papers.handIn(edition, print, form, upload, Set.of(who), TODAY));
    }

    private Signing signing() {
        return KAREN.asks(() -> signings.of(edition)).orElseThrow();
    }
}
