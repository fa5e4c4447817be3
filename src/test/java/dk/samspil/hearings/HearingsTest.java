package dk.samspil.hearings;

import static dk.samspil.Cast.BODIL;
import static dk.samspil.Cast.EVE;
import static dk.samspil.Cast.INGE;
import static dk.samspil.Cast.JENS;
import static dk.samspil.Cast.KAREN;
import static dk.samspil.Cast.YUSUF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samspil.Cast;
import dk.samspil.SamspilModuleTest;
import dk.samspil.TestClock;
import dk.samspil.access.Ids;
import dk.samspil.access.LinkIsClosed;
import dk.samspil.access.LinkPurpose;
import dk.samspil.access.NotHere;
import dk.samspil.access.PlaceId;
import dk.samspil.agreements.Agreeing;
import dk.samspil.agreements.Agreement;
import dk.samspil.agreements.Agreements;
import dk.samspil.agreements.EditionId;
import dk.samspil.agreements.Finishing;
import dk.samspil.collaborations.Channel;
import dk.samspil.collaborations.Gathering;
import dk.samspil.collaborations.Voice;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.support.TransactionTemplate;

@SamspilModuleTest
@RecordApplicationEvents
@Import({Gathering.class, Agreeing.class})
class HearingsTest {

    private static final LocalDate TODAY = LocalDate.ofInstant(TestClock.START, TestClock.ZONE);

    @Autowired
    Gathering gathering;

    @Autowired
    Agreeing agreeing;

    @Autowired
    Agreements agreements;

    @Autowired
    Finishing finishing;

    @Autowired
    Hearings hearings;

    @Autowired
    Approvals approvals;

    @Autowired
    ApplicationEvents events;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Ids ids;

    PlaceId place;
    Agreement agreement;
    EditionId edition;
    String fingerprint;

    @BeforeEach
    void aTextIsFinished() {
        place = gathering.ofThree();
        agreement = agreeing.finished(place, INGE);
        edition = agreement.editions().getFirst().id();
        fingerprint = text(KAREN).fingerprint();
    }

    @Test
    void aFinishedTextLiesBeforeThoseWhoAgreeAndNobodyElse() {
        assertThat(events.stream(ApprovalAsked.class).map(ApprovalAsked::organisation))
                .contains(KAREN.organisation(), INGE.organisation())
                .doesNotContain(YUSUF.organisation());
        assertThatThrownBy(() -> YUSUF.does(() -> approvals.needNobody(edition, fingerprint)))
                .hasMessage("agreements.problem.notBetween");
    }

    @Test
    void aPartyHearsItsOwnAndWhatTheySaidStaysInsideUntilItIsShared() {
        var heard = hear(JENS, "Medlemsmødet");
        hear(JENS, "Bestyrelsen");

        assertThat(standing(JENS).heard())
                .extracting(one -> one.inside().words())
                .containsOnly("Flere vagter om aftenen.");
        assertThat(standing(KAREN, JENS).heard())
                .extracting(
                        Heard::who,
                        one -> one.inside().words(),
                        one -> one.inside().people())
                .containsExactly(tuple("Medlemsmødet"), tuple("Bestyrelsen"));
        assertThat(wordsInTheDatabaseFor(KAREN)).isZero();

        JENS.does(() -> hearings.share(edition, heard, true));
        assertThat(standing(KAREN, JENS).heard().getFirst().inside().words()).isEqualTo("Flere vagter om aftenen.");
        assertThatThrownBy(() -> KAREN.does(() -> hearings.share(edition, heard, false)))
                .isInstanceOf(NotHere.class);
    }

    @Test
    void aPartyApprovesInItsOwnOrder() {
        var committee = step(BODIL, Level.COMMITTEE, "Omsorgsudvalget");
        var director = step(BODIL, Level.DIRECTOR, "");
        assertThatThrownBy(() -> step(BODIL, Level.OTHER, " ")).hasMessage("hearings.problem.name");
        BODIL.does(() -> approvals.earlier(edition, fingerprint, director));
        assertThat(standing(BODIL).next().orElseThrow().id()).isEqualTo(director);

        BODIL.does(() -> approvals.note(edition, fingerprint, director, TODAY, "Sag 26/114"));
        assertThat(standing(INGE, BODIL).isApproved()).isFalse();
        assertThat(standing(INGE, BODIL).next().orElseThrow().name()).isEqualTo("Omsorgsudvalget");
        assertThatThrownBy(() -> BODIL.does(() -> approvals.remove(edition, fingerprint, director)))
                .hasMessage("hearings.problem.noted");
        assertThat(events.stream(PartyApproved.class)).isEmpty();

        BODIL.does(() -> approvals.note(edition, fingerprint, committee, TODAY, "Punkt 7"));
        assertThat(standing(INGE, BODIL).isApproved()).isTrue();
        assertThat(standing(INGE, BODIL).approvals())
                .extracting(one -> one.inside().words())
                .containsOnly("");
        assertThat(events.stream(PartyApproved.class)).hasSize(1);
        assertThatThrownBy(() -> step(BODIL, Level.BOARD, "")).hasMessage("hearings.problem.approved");
    }

    @Test
    void whoIsTakenOutOfTheOrderIsNotWaitedFor() {
        var board = step(JENS, Level.BOARD, "");
        var national = step(JENS, Level.NATIONAL, "");
        JENS.does(() -> approvals.note(edition, fingerprint, board, TODAY, ""));

        JENS.does(() -> approvals.remove(edition, fingerprint, national));

        assertThat(standing(KAREN, JENS).isApproved()).isTrue();
        assertThat(events.stream(PartyApproved.class)).hasSize(1);
    }

    @Test
    void aSmallAssociationNeedsNobody() {
        JENS.does(() -> approvals.needNobody(edition, fingerprint));
        JENS.does(() -> approvals.needNobody(edition, fingerprint));

        assertThat(standing(KAREN, JENS).isApproved()).isTrue();
        assertThat(standing(KAREN, JENS).approvals()).hasSize(1);
    }

    @Test
    void nothingIsApprovedOnADayThatHasNotComeOrBeforeTheTextWasThere() {
        var board = step(JENS, Level.BOARD, "");

        assertThatThrownBy(() -> JENS.does(() -> approvals.note(edition, fingerprint, board, TODAY.plusDays(1), "")))
                .hasMessage("hearings.problem.ahead");
        assertThatThrownBy(() -> JENS.does(() -> approvals.note(edition, fingerprint, board, TODAY.minusDays(1), "")))
                .hasMessage("hearings.problem.before");
    }

    @Test
    void anApprovalHoldsForOneTextAloneAlsoWhereNotAWordWasChanged() {
        var board = step(JENS, Level.BOARD, "");
        JENS.does(() -> approvals.note(edition, fingerprint, board, TODAY, ""));

        KAREN.does(() -> finishing.reopen(edition));
        assertThat(events.stream(ApprovalVoided.class).map(ApprovalVoided::organisation))
                .containsExactly(INGE.organisation());
        assertThatThrownBy(() -> JENS.does(() -> approvals.note(edition, fingerprint, board, TODAY, "")))
                .hasMessage("hearings.problem.changed");

        KAREN.does(() -> finishing.finish(
                edition, agreements.of(edition).edition(edition).orElseThrow().version()));
        assertThat(text(KAREN).fingerprint()).isEqualTo(fingerprint);
        assertThat(standing(KAREN, JENS).isApproved()).isFalse();
        assertThat(standing(KAREN, JENS).steps()).extracting(Step::level).containsExactly(Level.BOARD);
        var before = KAREN.asks(() -> hearings.texts(edition)).getLast();
        assertThat(KAREN.asks(() -> hearings.standing(agreement, before, INGE.organisation()))
                        .approvals())
                .hasSize(1);
    }

    @Test
    void aLinkAnswersOnceAndTheNextStepIsAskedWithTheNext() {
        step(JENS, Level.BOARD, "");
        step(JENS, Level.NATIONAL, "");
        var holder = gathering.holder(gathering.link(LinkPurpose.AGREEMENT_APPROVAL, INGE, place, edition.value()));

        holder.run(() -> approvals.answer(edition, fingerprint, null, "", TODAY, "", Voice.own()));

        assertThat(standing(KAREN, JENS).next().orElseThrow().level()).isEqualTo(Level.NATIONAL);
        assertThatThrownBy(() ->
                        holder.run(() -> approvals.answer(edition, fingerprint, null, "", TODAY, "", Voice.own())))
                .isInstanceOf(LinkIsClosed.class);
    }

    @Test
    void whatIsSaidOnThePhoneNeverWritesOverWhatThePartyNotedItself() {
        var phone = KAREN.asks(() -> Voice.onThePhone(INGE.organisation(), "Inge Balle"));
        KAREN.does(() -> approvals.answer(edition, fingerprint, Level.BOARD, "", TODAY, "Referat 3", phone));

        var said = standing(JENS).approvals().getFirst();
        assertThat(said.channel()).isEqualTo(Channel.PHONE);
        assertThat(said.enteredBy()).isEqualTo("Karen Holm");
        assertThat(said.inside().words()).isEqualTo("Referat 3");
        assertThat(standing(KAREN, JENS).approvals().getFirst().inside().words())
                .isEmpty();
        assertThatThrownBy(() ->
                        KAREN.does(() -> approvals.answer(edition, fingerprint, Level.BOARD, "", TODAY, "", phone)))
                .hasMessage("hearings.problem.approved");

        JENS.does(() -> approvals.note(edition, fingerprint, step(said), TODAY, "Referat 4"));
        assertThat(standing(JENS).approvals())
                .extracting(one -> one.inside().words(), Approval::channel)
                .containsExactly(org.assertj.core.api.Assertions.tuple("Referat 4", Channel.SELF));
    }

    @Test
    void aPartyThatLeavesIsNotWaitedFor() {
        var three = agreeing.finished(gathering.ofThree(), INGE, YUSUF);
        var id = three.editions().getFirst().id();
        var print = KAREN.asks(() -> hearings.text(id)).orElseThrow().fingerprint();
        YUSUF.does(() -> approvals.needNobody(id, print));

        gathering.leave(three.place(), YUSUF);

        assertThat(KAREN.asks(() -> hearings.text(id))).isEmpty();
        assertThat(events.stream(ApprovalVoided.class)).isEmpty();
    }

    @Test
    void eveSeesNothingOfItAndSaysNothingToIt() {
        hear(JENS, "Medlemsmødet");

        assertThat(EVE.asks(() -> hearings.text(edition))).isEmpty();
        assertThat(EVE.asks(() -> hearings.texts(edition))).isEmpty();
        assertThatThrownBy(() -> EVE.does(() -> approvals.needNobody(edition, fingerprint)))
                .isInstanceOf(NotHere.class);
        assertThat(wordsInTheDatabaseFor(EVE)).isZero();
    }

    private UUID hear(Cast person, String who) {
        var id = ids.next();
        person.does(() -> hearings.hear(
                edition, fingerprint, id, who, TODAY, new Inside(14, "Flere vagter om aftenen.", false), Voice.own()));
        return id;
    }

    private UUID step(Cast person, Level level, String name) {
        var id = ids.next();
        person.does(() -> approvals.add(edition, fingerprint, id, level, name));
        return id;
    }

    private static UUID step(Approval said) {
        return java.util.Objects.requireNonNull(said.step());
    }

    private FinishedText text(Cast person) {
        return person.asks(() -> hearings.text(edition)).orElseThrow();
    }

    private Standing standing(Cast own) {
        return standing(own, own);
    }

    private Standing standing(Cast reader, Cast party) {
        return reader.asks(() ->
                hearings.standing(agreements.of(edition), hearings.text(edition).orElseThrow(), party.organisation()));
    }

    private int wordsInTheDatabaseFor(Cast person) {
        return person.asks(() -> transaction.execute(
                status -> jdbc.sql("select count(*) from hearings.inside where place = :place and words <> ''")
                        .param("place", place.value())
                        .query(Integer.class)
                        .single()));
    }

    private static org.assertj.core.groups.Tuple tuple(String who) {
        return org.assertj.core.api.Assertions.tuple(who, "", null);
    }
}
