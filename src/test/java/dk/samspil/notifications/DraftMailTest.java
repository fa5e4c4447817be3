package dk.samspil.notifications;

import static dk.samspil.Cast.INGE;
import static dk.samspil.Cast.KAREN;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.samspil.SamspilModuleTest;
import dk.samspil.access.Actor;
import dk.samspil.access.Ids;
import dk.samspil.access.Links;
import dk.samspil.access.PlaceId;
import dk.samspil.agreements.Agreeing;
import dk.samspil.agreements.Agreement;
import dk.samspil.agreements.Agreements;
import dk.samspil.agreements.EditionId;
import dk.samspil.agreements.Outline;
import dk.samspil.collaborations.Collaborations;
import dk.samspil.collaborations.ContactPerson;
import dk.samspil.collaborations.Gathering;
import dk.samspil.collaborations.Parties;
import dk.samspil.collaborations.Voice;
import dk.samspil.remarks.Answer;
import dk.samspil.remarks.Answering;
import dk.samspil.remarks.Disagreements;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Each party hears once what it is to write, and what it is asked; a remark alone sends nothing. */
@SamspilModuleTest
@Import({Gathering.class, Agreeing.class})
class DraftMailTest {

    private static final String RIGMOR = "rigmor@naboer.example";
    private static final String QUESTION = "Hvem betaler for kørslen?";

    @Autowired
    Gathering gathering;

    @Autowired
    Agreeing agreeing;

    @Autowired
    Agreements agreements;

    @Autowired
    Outline outline;

    @Autowired
    Collaborations collaborations;

    @Autowired
    Parties parties;

    @Autowired
    Disagreements disagreements;

    @Autowired
    Answering answering;

    @Autowired
    DraftWriter writer;

    @Autowired
    Links links;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Ids ids;

    PlaceId place;
    Agreement agreement;
    EditionId edition;
    UUID section;

    @BeforeEach
    void theyChoose() {
        Nearby.haveAccounts(jdbc, KAREN, INGE);
        place = gathering.ofThree();
        var own = KAREN.asks(() -> collaborations.room(place))
                .party(INGE.organisation())
                .orElseThrow();
        INGE.does(() -> parties.introduce(place, Nearby.contact(INGE), own.version()));
        agreement = agreeing.outlined(place, INGE);
        edition = agreement.editions().getFirst().id();
        section = agreeing.sections(agreement).getFirst().id();
        KAREN.does(() -> outline.choose(edition, null));
    }

    @Test
    void eachOtherPartyIsToldOnceWhatItWrites() {
        assertThat(orders(MailKind.DRAFT)).isEqualTo(1);
        assertThat(letter(MailKind.DRAFT, edition.value())).hasValueSatisfying(letter -> {
            assertThat(letter.parts().toString())
                    .contains(Agreeing.TITLE, "Vi mødes")
                    .doesNotContain("Det tilbyder vi");
            assertThat(requireNonNull(letter.button()).path()).contains("/svar/aftaleudkast/");
        });
        KAREN.does(() -> agreements.drop(edition));
        assertThat(letter(MailKind.DRAFT, edition.value())).isEmpty();
    }

    @Test
    void theOthersAreAskedWhatTheyThinkUntilTheyHaveSaidIt() {
        var id = ids.next();
        KAREN.does(() -> disagreements.begin(section, id, QUESTION, "Naboer."));

        assertThat(orders(MailKind.DISAGREEMENT)).isEqualTo(1);
        assertThat(letter(MailKind.DISAGREEMENT, id))
                .hasValueSatisfying(
                        letter -> assertThat(letter.parts().toString()).contains(QUESTION));
        INGE.does(() -> disagreements.say(id, "Kommunen.", Voice.own(), 0));
        assertThat(letter(MailKind.DISAGREEMENT, id)).isEmpty();
    }

    @Test
    void whatWasSaidOnThePhoneComesBackAsAReceipt() {
        var said = new Answer(List.of(), List.of(new Answer.Word(ids.next(), section, "Hvornår?")), List.of());
        KAREN.does(() -> answering.answer(edition, said, Voice.onThePhone(INGE.organisation(), "Inge Balle")));

        assertThat(orders(MailKind.RECEIPT_DRAFT)).isEqualTo(1);
        var order = order(MailKind.RECEIPT_DRAFT, edition.value()).toPerson(KAREN.id());
        assertThat(new Actor.Job("test", INGE.organisation()).call(() -> writer.receipt(order)))
                .hasValueSatisfying(
                        letter -> assertThat(letter.parts().toString()).contains("Vi mødes: Hvornår?"));
    }

    @Test
    void whoeverIsCalledFromNowOnIsAskedWhatTheOneBeforeWas() {
        var sent = requireNonNull(
                        letter(MailKind.DRAFT, edition.value()).orElseThrow().button())
                .path();
        var own = KAREN.asks(() -> collaborations.room(place))
                .party(INGE.organisation())
                .orElseThrow();
        await().until(() -> !isOnItsWay(MailKind.DRAFT));
        INGE.does(() -> parties.introduce(
                place, new ContactPerson("Rigmor Vang", "", "10203062", "", RIGMOR, "", ""), own.version()));

        assertThat(links.open(sent.replaceFirst(".*/", ""))).isInstanceOf(Links.Opened.Revoked.class);
        assertThat(orders(MailKind.CONTACT)).isEqualTo(1);
        assertThat(orders(MailKind.DRAFT)).isEqualTo(1);
        assertThat(letter(MailKind.DRAFT, edition.value()))
                .hasValueSatisfying(
                        letter -> assertThat(letter.reader().address()).isEqualTo(RIGMOR));
    }

    private Optional<Letter> letter(MailKind kind, UUID subject) {
        return new Actor.Job("test", INGE.organisation())
                .call(() -> kind == MailKind.DRAFT
                        ? writer.draft(order(kind, subject))
                        : writer.disagreement(order(kind, subject)));
    }

    private MailOrder order(MailKind kind, UUID subject) {
        return MailOrder.between(kind, subject, place, INGE.organisation(), KAREN.organisation());
    }

    private boolean isOnItsWay(MailKind kind) {
        return jdbc.sql(
                        "select exists (select from notifications.scheduled_tasks where task_instance like :name and picked)")
                .param("name", kind + "/%/" + place + "/" + INGE.organisation() + "%")
                .query(Boolean.class)
                .single();
    }

    private int orders(MailKind kind) {
        return jdbc.sql("select count(*) from notifications.scheduled_tasks where task_instance like :name")
                .param("name", kind + "/%/" + place + "/" + INGE.organisation() + "%")
                .query(Integer.class)
                .single();
    }
}
