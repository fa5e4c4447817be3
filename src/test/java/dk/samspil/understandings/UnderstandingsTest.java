package dk.samspil.understandings;

import static dk.samspil.Cast.EVE;
import static dk.samspil.Cast.INGE;
import static dk.samspil.Cast.KAREN;
import static dk.samspil.Cast.METTE;
import static dk.samspil.Cast.YUSUF;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samspil.Cast;
import dk.samspil.SamspilModuleTest;
import dk.samspil.TestClock;
import dk.samspil.access.Actor;
import dk.samspil.access.LinkIsClosed;
import dk.samspil.access.LinkPurpose;
import dk.samspil.access.NotHere;
import dk.samspil.access.OrganisationId;
import dk.samspil.access.PlaceId;
import dk.samspil.collaborations.Gathering;
import dk.samspil.collaborations.Voice;
import dk.samspil.rounds.RoundId;
import dk.samspil.rounds.RoundKind;
import dk.samspil.rounds.Rounds;
import dk.samspil.web.Refusal;
import dk.samspil.web.Stale;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.support.TransactionTemplate;

@SamspilModuleTest
@Import(Gathering.class)
class UnderstandingsTest {

    @Autowired
    Gathering gathering;

    @Autowired
    Rounds rounds;

    @Autowired
    Understandings understandings;

    @Autowired
    OwnUnderstandings own;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    TestClock clock;

    PlaceId place;
    RoundId round;

    @BeforeEach
    void karenAsksEverybody() {
        place = gathering.ofThree();
        round = KAREN.asks(() -> rounds.ask(place, RoundKind.UNDERSTANDING, Gathering.DUE));
    }

    @Test
    void nobodyReadsTheOthersBeforeAllHaveWritten() {
        writes(KAREN, "De vil gerne hjælpe.");
        writes(YUSUF, "De har travlt.");
        assertThat(seenBy(KAREN)).containsOnly(KAREN.organisation()).hasSize(2);
        assertThat(seenBy(INGE)).isEmpty();

        writes(INGE, "De er glade for os.");
        for (var one : List.of(KAREN, YUSUF, INGE, METTE)) {
            assertThat(seenBy(one)).hasSize(6);
        }
        assertThat(seenBy(EVE)).isEmpty();
    }

    @Test
    void afterTheDayThoseWhoHaveWrittenReadEachOther() {
        writes(KAREN, "De vil gerne hjælpe.");
        writes(YUSUF, "De har travlt.");
        clock.set(Gathering.DUE.plusDays(1).atStartOfDay());

        assertThat(seenBy(KAREN)).hasSize(4);
        assertThat(seenBy(INGE)).isEmpty();
    }

    @Test
    void oneWritesAboutTheOthersAndNotAboutOneselfOrAStranger() {
        assertThatThrownBy(() -> INGE.does(
                        () -> understandings.give(round, Voice.own(), Map.of(INGE.organisation(), "Vi er gode."), 0)))
                .isInstanceOf(NotHere.class);
        assertThatThrownBy(() -> INGE.does(
                        () -> understandings.give(round, Voice.own(), Map.of(EVE.organisation(), "Hvem?"), 0)))
                .isInstanceOf(NotHere.class);
        assertThatThrownBy(() -> writes(EVE, "Lad mig se.")).isInstanceOf(NotHere.class);
    }

    @Test
    void wordsMayBeWrittenAnewAndColleaguesAtOnceLoseNothing() {
        writes(KAREN, "Karens ord");
        writes(KAREN, "Karens ord");
        assertThatThrownBy(() -> writes(METTE, "Mettes ord")).isInstanceOf(Stale.class);
        METTE.does(() -> understandings.give(round, Voice.own(), about(METTE, "Mettes ord"), 1));

        assertThat(KAREN.asks(() -> understandings.visible(round)))
                .allMatch(one -> one.words().equals("Mettes ord") && one.version() == 2);
    }

    @Test
    void whoWritesDownACallDoesNotReadIt() {
        writes(KAREN, "De vil gerne hjælpe.");
        KAREN.does(() -> understandings.give(
                round, Voice.onThePhone(INGE.organisation(), "Inge Balle"), about(INGE, "De lytter."), 0));

        assertThat(seenBy(KAREN)).containsOnly(KAREN.organisation());
        assertThat(new Actor.Job("receipt", INGE.organisation())
                        .call(() -> understandings.receipt(round, INGE.organisation())))
                .isEqualTo(about(INGE, "De lytter."));
        assertThatThrownBy(() -> KAREN.does(() -> understandings.give(
                        round, Voice.onThePhone(INGE.organisation(), "Inge Balle"), about(INGE, "Nej."), 0)))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void eachSaysWhetherTheWordsAboutItFitAndNobodySaysItForAnother() {
        allWrite();
        responds(INGE, Map.of(KAREN.organisation(), yes(), YUSUF.organisation(), no("Vi er syv, ikke tyve.")), 0);
        responds(INGE, Map.of(KAREN.organisation(), yes(), YUSUF.organisation(), no("Vi er syv, ikke tyve.")), 0);

        assertThat(KAREN.asks(() -> understandings.responses(round)))
                .hasSize(2)
                .allMatch(one -> one.organisation().equals(INGE.organisation()) && one.version() == 1);
        assertThatThrownBy(() -> responds(INGE, Map.of(KAREN.organisation(), no("Alligevel ikke.")), 0))
                .isInstanceOf(Stale.class);
        assertThatThrownBy(() -> responds(KAREN, Map.of(KAREN.organisation(), yes()), 0))
                .isInstanceOf(NotHere.class);
        assertThatThrownBy(() -> responds(EVE, Map.of(KAREN.organisation(), yes()), 0))
                .isInstanceOf(NotHere.class);
        assertThat(EVE.asks(() -> understandings.responses(round))).isEmpty();
    }

    @Test
    void aLinkSaysItOnceAndACallIsWrittenDownByAnother() {
        allWrite();
        var holder = gathering.holder(gathering.link(LinkPurpose.FIT, INGE, place, round.value()));
        var fits = Map.of(KAREN.organisation(), yes(), YUSUF.organisation(), yes());
        holder.run(() -> understandings.respond(round, Voice.own(), fits, 0));
        assertThatThrownBy(() -> holder.run(
                        () -> understandings.respond(round, Voice.own(), Map.of(KAREN.organisation(), no("Nej.")), 1)))
                .isInstanceOf(LinkIsClosed.class);

        var called = KAREN.asks(() -> Voice.onThePhone(YUSUF.organisation(), "Yusuf Demir"));
        var said = Map.of(KAREN.organisation(), no("Vi har god tid."), INGE.organisation(), yes());
        KAREN.does(() -> understandings.respond(round, called, said, 0));
        assertThat(INGE.asks(() -> understandings.responses(round)))
                .filteredOn(one -> one.organisation().equals(YUSUF.organisation()))
                .hasSize(2)
                .allMatch(one -> one.by().equals("Yusuf Demir") && "Karen Holm".equals(one.enteredBy()));
        assertThatThrownBy(() ->
                        KAREN.does(() -> understandings.respond(round, called, Map.of(KAREN.organisation(), yes()), 1)))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void nobodyRespondsToWhatIsNotOpenYet() {
        writes(KAREN, "De vil gerne hjælpe.");

        assertThatThrownBy(() -> responds(INGE, Map.of(KAREN.organisation(), yes()), 0))
                .isInstanceOf(NotHere.class);
    }

    @Test
    void whoLeavesTakesAlongWhatWasNotShown() {
        writes(INGE, "De glemmer os.");
        assertThat(taken(INGE)).hasSize(2);
        assertThat(taken(KAREN)).isEmpty();

        gathering.leave(place, INGE);

        assertThat(taken(INGE)).isEmpty();
        writes(KAREN, "De vil gerne hjælpe.");
        writes(YUSUF, "De har travlt.");
        assertThat(seenBy(KAREN)).doesNotContain(INGE.organisation()).hasSize(2);
    }

    private void allWrite() {
        Stream.of(KAREN, YUSUF, INGE).forEach(one -> writes(one, "Sådan ser vi det."));
    }

    private void writes(Cast person, String words) {
        person.does(() -> understandings.give(round, Voice.own(), about(person, words), 0));
    }

    /** The same about each of the others who are in it. */
    private Map<OrganisationId, String> about(Cast person, String words) {
        return KAREN.asks(() -> rounds.round(round)).asked().stream()
                .filter(one -> !one.organisation().equals(person.organisation()))
                .collect(Collectors.toMap(one -> one.organisation(), one -> words));
    }

    private void responds(Cast person, Map<OrganisationId, Response.Said> said, int version) {
        person.does(() -> understandings.respond(round, Voice.own(), said, version));
    }

    private static Response.Said yes() {
        return new Response.Said(Fit.YES, "");
    }

    private static Response.Said no(String words) {
        return new Response.Said(Fit.NOT_QUITE, words);
    }

    private List<OrganisationId> seenBy(Cast person) {
        return person.asks(() -> understandings.visible(round)).stream()
                .map(Understanding::organisation)
                .toList();
    }

    private List<?> taken(Cast person) {
        return person.asks(() -> requireNonNull(transaction.execute(status -> own.of(place))));
    }
}
