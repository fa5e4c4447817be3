package dk.samspil.collaborations;

import static dk.samspil.Cast.EVE;
import static dk.samspil.Cast.INGE;
import static dk.samspil.Cast.JENS;
import static dk.samspil.Cast.KAREN;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.Cast;
import dk.samspil.SamspilModuleTest;
import dk.samspil.Town;
import dk.samspil.access.Actor;
import dk.samspil.access.Ids;
import dk.samspil.access.LinkPurpose;
import dk.samspil.access.Links;
import dk.samspil.access.Links.Asked;
import dk.samspil.access.PlaceId;
import dk.samspil.people.ContactForm;
import dk.samspil.people.ContactPersons;
import dk.samspil.people.MembershipEnded;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.support.TransactionTemplate;

/** Inge, whom the others call, no longer belongs to Naboer: somebody else is called, and asked what she had not answered. */
@SamspilModuleTest
@RecordApplicationEvents
@Import({Town.class, Gathering.class})
class StandingInTest {

    private static final String SUBSTITUTE = "Rigmor Vang";

    @Autowired
    Gathering gathering;

    @Autowired
    Collaborations collaborations;

    @Autowired
    Parties parties;

    @Autowired
    ContactPersons contacts;

    @Autowired
    Links links;

    @Autowired
    Ids ids;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ApplicationEventPublisher bell;

    @Autowired
    ApplicationEvents events;

    @Autowired
    TransactionTemplate transaction;

    PlaceId place;

    @BeforeEach
    void theyWriteToInge() {
        Gathering.haveAccounts(jdbc, INGE, JENS);
        place = gathering.ofThree();
    }

    @Test
    void theOneWhoStoodInIsCalledAndAsked() {
        INGE.does(() -> contacts.add(new ContactForm(
                null,
                "VOLUNTEER_COORDINATOR",
                "Inge Balle",
                "koordinator",
                "10203061",
                Gathering.addressOf(INGE),
                "torsdag",
                null,
                SUBSTITUTE,
                "10203062",
                "rigmor@naboer.example",
                null,
                0)));
        introduce(new ContactPerson(
                "Inge Balle", "koordinator", "10203061", "", Gathering.addressOf(INGE), SUBSTITUTE, "10203062"));
        var round = ids.next();
        var answer = link(LinkPurpose.LADDER, round);
        var signature = link(LinkPurpose.SIGNATURE, ids.next());

        ingeLeaves();

        assertThat(called()).satisfies(next -> {
            assertThat(next.name()).isEqualTo(SUBSTITUTE);
            assertThat(next.phone()).isEqualTo("10203062");
            assertThat(next.address()).isEqualTo("rigmor@naboer.example");
        });
        assertThat(links.open(answer)).isInstanceOf(Links.Opened.Revoked.class);
        assertThat(links.open(signature)).as("hers alone to pass on").isInstanceOf(Links.Opened.Valid.class);
        assertThat(events.stream(ContactChanged.class).toList().getLast().asked())
                .containsExactly(new Asked(LinkPurpose.LADDER, round));
    }

    @Test
    void whoeverClosesTheAccessIsCalledWhereNobodyCanBeWrittenTo() {
        introduce(new ContactPerson(
                "Inge Balle", "", "10203061", "", Gathering.addressOf(INGE), "Aage Sund", "10203063"));

        ingeLeaves();

        assertThat(called()).satisfies(next -> {
            assertThat(next.name()).isEqualTo("Jens Vad");
            assertThat(next.address()).isEqualTo(Gathering.addressOf(JENS));
            assertThat(next.substitute()).isEqualTo("Aage Sund");
        });
    }

    @Test
    void whereSomebodyElseIsCalledNothingChanges() {
        introduce(new ContactPerson("Jens Vad", "", "10203062", "", Gathering.addressOf(JENS), "", ""));

        ingeLeaves();

        assertThat(called().name()).isEqualTo("Jens Vad");
        assertThat(events.stream(ContactChanged.class)).hasSize(1);
        EVE.does(() -> transaction.executeWithoutResult(
                status -> assertThat(links.close(place, INGE.organisation(), Gathering.addressOf(JENS)))
                        .isEmpty()));
    }

    private void introduce(ContactPerson contact) {
        INGE.does(() -> parties.introduce(place, contact, party(INGE).version()));
    }

    private void ingeLeaves() {
        JENS.does(() -> transaction.executeWithoutResult(
                status -> bell.publishEvent(new MembershipEnded(INGE.organisation(), INGE.id()))));
    }

    private String link(LinkPurpose purpose, UUID subject) {
        return new Actor.Job("test", INGE.organisation())
                .<String, RuntimeException>call(() -> transaction.execute(status -> links.mint(
                        purpose, INGE.organisation(), place, subject, "Inge Balle", Gathering.addressOf(INGE))))
                .replaceFirst(".*/", "");
    }

    private ContactPerson called() {
        return party(KAREN).contact();
    }

    /** Inge's organisation, as somebody in the room sees it. */
    private Party party(Cast reader) {
        return reader.asks(() -> collaborations.room(place))
                .party(INGE.organisation())
                .orElseThrow();
    }
}
