package dk.samspil.signatures;

import static dk.samspil.Cast.ASTA;
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
import dk.samspil.access.Actor;
import dk.samspil.access.Hat;
import dk.samspil.access.Ids;
import dk.samspil.access.LinkPurpose;
import dk.samspil.access.Links;
import dk.samspil.access.NotHere;
import dk.samspil.access.OnBehalf;
import dk.samspil.access.PlaceId;
import dk.samspil.access.Role;
import dk.samspil.agreements.Agreeing;
import dk.samspil.agreements.Agreement;
import dk.samspil.agreements.Agreements;
import dk.samspil.agreements.EditionId;
import dk.samspil.agreements.Finishing;
import dk.samspil.collaborations.Gathering;
import dk.samspil.people.MembershipEnded;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.support.TransactionTemplate;

@SamspilModuleTest
@RecordApplicationEvents
@Import({Gathering.class, Agreeing.class, Signers.class})
class SignatoriesTest {

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
    Signatories signatories;

    @Autowired
    Signings signings;

    @Autowired
    Signs signs;

    @Autowired
    Codes codes;

    @Autowired
    Links links;

    @Autowired
    TestClock clock;

    @Autowired
    ApplicationEventPublisher bell;

    @Autowired
    ApplicationEvents events;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Ids ids;

    PlaceId place;
    Agreement agreement;
    EditionId edition;
    String print;

    @BeforeEach
    void aTextIsFinished() {
        place = gathering.ofThree();
        agreement = agreeing.finished(place, INGE);
        edition = agreement.editions().getFirst().id();
        print = requireNonNull(agreement.editions().getFirst().fingerprint());
        signers.haveAccounts();
    }

    @Test
    void nobodySignsWhoWasNotNamedOrMayNot() {
        readyToSign();
        assertRefused(YUSUF, "signatures.problem.left");
        assertRefused(INGE, "signatures.problem.notNamed");
        signers.name(JENS, agreement, INGE);
        assertRefused(INGE, "signatures.problem.role");

        var lent = new Hat(
                INGE.organisation(),
                "Naboer",
                "Naboer",
                JENS.hat().side(),
                List.of(),
                Set.of(Role.LEADER),
                null,
                new OnBehalf(ids.next(), ASTA.organisation(), "Frivilligcenter Nørreby", Agreeing.START.plusYears(1)));
        var asta = Actor.Person.wearing(JENS.id(), "Asta Lind", lent, List.of(lent));
        assertThatThrownBy(() -> asta.run(() -> signs.signWithPasskey(edition, print, Signers.KEY)))
                .hasMessage("signatures.problem.lent");
        assertThatThrownBy(() -> KAREN.does(() -> signatories.need(agreement.id(), 1)))
                .hasMessage("signatures.problem.role");
        assertThat(signing().signatures()).isEmpty();
    }

    @Test
    void twoJointlyAreTwoPeople() {
        readyToSign();
        assertThatThrownBy(() -> JENS.does(() -> signatories.need(agreement.id(), 2)))
                .hasMessage("signatures.problem.needed");
        assertThatThrownBy(
                        () -> signers.name(JENS, agreement, "Jens igen", "JENS@noerreby.example ", JENS.organisation()))
                .hasMessage("signatures.problem.same");
        var tage = signers.name(JENS, agreement, "Tage Vind", "tage@noerreby.example", JENS.organisation());
        JENS.does(() -> signatories.need(agreement.id(), 2));
        signers.signs(JENS, edition, print);
        assertThat(events.stream(PartySigned.class)).isEmpty();

        signsWithCode(tage);

        assertThat(signing().of(JENS.organisation()).orElseThrow().isComplete()).isTrue();
        assertThat(signing().signatures().map(Signature::manner)).containsExactly(Manner.PASSKEY, Manner.MAIL);
    }

    @Test
    void whoLeavesIsReplacedAndTheirLinkIsClosed() {
        readyToSign();
        var tage = signers.name(JENS, agreement, "Tage Vind", "tage@noerreby.example", JENS.organisation());
        var link = link(tage);
        JENS.does(() -> signatories.leave(tage));

        assertThat(links.open(link.replaceFirst(".*/", ""))).isInstanceOf(Links.Opened.Revoked.class);
        assertThatThrownBy(() -> BODIL.does(() -> signatories.leave(ownOf(JENS))))
                .isInstanceOf(NotHere.class);
        signers.signs(JENS, edition, print);
        assertThatThrownBy(() -> JENS.does(() -> signatories.leave(ownOf(JENS))))
                .hasMessage("signatures.problem.signed");
    }

    @Test
    void whoNoLongerBelongsToThePartySignsNothingMoreAndItIsAskedWhoDoes() {
        readyToSign();
        signers.signs(BODIL, edition, print);
        var link = link(ownOf(JENS));
        INGE.does(() -> transaction.executeWithoutResult(status -> {
            bell.publishEvent(new MembershipEnded(JENS.organisation(), JENS.id()));
            bell.publishEvent(new MembershipEnded(JENS.organisation(), BODIL.id()));
        }));

        assertThat(links.open(link.replaceFirst(".*/", ""))).isInstanceOf(Links.Opened.Revoked.class);
        assertThat(events.stream(SignatoriesMissed.class))
                .extracting(SignatoriesMissed::organisation)
                .containsExactly(JENS.organisation());
        assertThat(signing().of(BODIL.organisation()).orElseThrow().isComplete())
                .as("another party's, and given")
                .isTrue();
    }

    @Test
    void whoHasSignedAndLeftIsNotAskedAgainWhenTheTextIsFinishedAnew() {
        readyToSign();
        signers.signs(JENS, edition, print);
        INGE.does(() -> transaction.executeWithoutResult(
                status -> bell.publishEvent(new MembershipEnded(JENS.organisation(), JENS.id()))));
        assertThat(signing().of(JENS.organisation()).orElseThrow().isComplete())
                .as("what was signed stands")
                .isTrue();

        KAREN.does(() -> {
            finishing.reopen(edition);
            finishing.finish(
                    edition,
                    agreements.agreement(agreement.id()).editions().getFirst().version());
        });
        signers.approves(INGE, edition, signing().text().fingerprint());
        assertThat(signing().of(JENS.organisation()).orElseThrow().signatories())
                .isEmpty();
        assertThat(events.stream(SignatoriesMissed.class))
                .extracting(SignatoriesMissed::organisation)
                .containsExactly(JENS.organisation());
    }

    @Test
    void aCodeSignsOnceInTimeAndCannotBeGuessed() {
        readyToSign();
        var tage = signers.name(JENS, agreement, "Tage Vind", "tage@noerreby.example", JENS.organisation());
        var holder = gathering.holder(link(tage));
        assertThatThrownBy(() -> holder.run(() -> signs.signWithCode(edition, print, "123456")))
                .hasMessage("signatures.problem.codeGone");

        holder.run(() -> signs.askForCode(edition, print));
        var old = mint(holder);
        clock.advance(Duration.ofMinutes(11));
        assertThatThrownBy(() -> holder.run(() -> signs.signWithCode(edition, print, old)))
                .hasMessage("signatures.problem.codeGone");

        holder.run(() -> signs.askForCode(edition, print));
        var digits = mint(holder);
        var wrong = digits.equals("000000") ? "000001" : "000000";
        assertThatThrownBy(() -> holder.run(() -> signs.signWithCode(edition, print, wrong)))
                .hasMessage("signatures.problem.codeWrong");
        holder.run(() -> signs.signWithCode(edition, print, digits.substring(0, 3) + " " + digits.substring(3)));

        var given = signing().signatures().findFirst().orElseThrow();
        assertThat(given.evidence()).isEqualTo("t•••@noerreby.example");
        assertThat(given.fingerprint()).isEqualTo(print);
    }

    private void readyToSign() {
        signers.name(BODIL, agreement, BODIL);
        signers.name(JENS, agreement, JENS);
        signers.approves(BODIL, edition, print);
        signers.approves(JENS, edition, print);
    }

    private void signsWithCode(UUID signatory) {
        var holder = gathering.holder(link(signatory));
        holder.run(() -> signs.askForCode(edition, print));
        var digits = mint(holder);
        holder.run(() -> signs.signWithCode(edition, print, digits));
    }

    /** What the mail would say. */
    private String mint(Actor.LinkHolder holder) {
        var code = events.stream(CodeAsked.class).toList().getLast().code();
        return holder.<String, RuntimeException>call(
                () -> codes.mint(code).orElseThrow().digits());
    }

    private String link(UUID signatory) {
        var one = JENS.asks(() -> signatories.signatory(signatory));
        return new Actor.Job("test", one.organisation())
                .<String, RuntimeException>call(() -> transaction.execute(status -> links.mint(
                        LinkPurpose.SIGNATURE, one.organisation(), place, signatory, one.name(), one.address())));
    }

    private UUID ownOf(Cast person) {
        return person.asks(() -> signatories.own(agreement.id())).getFirst().id();
    }

    private Signing signing() {
        return KAREN.asks(() -> signings.of(edition)).orElseThrow();
    }

    private void assertRefused(Cast person, String why) {
        assertThatThrownBy(() -> signers.signs(person, edition, print)).hasMessage(why);
    }
}
