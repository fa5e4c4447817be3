package dk.samspil.rolesplits;

import static dk.samspil.Cast.EVE;
import static dk.samspil.Cast.INGE;
import static dk.samspil.Cast.KAREN;
import static dk.samspil.Cast.METTE;
import static dk.samspil.Cast.YUSUF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samspil.Cast;
import dk.samspil.SamspilModuleTest;
import dk.samspil.access.NotHere;
import dk.samspil.access.PlaceId;
import dk.samspil.collaborations.Gathering;
import dk.samspil.collaborations.Voice;
import dk.samspil.rounds.JointAnswered;
import dk.samspil.web.Stale;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** They assess apart, one says supplement and another replacement; the warning leads to a changed split. */
@SamspilModuleTest
@RecordApplicationEvents
@Import({Gathering.class, AroundTheTable.class})
class ProposalsTest {

    private static final JointText THEY_LEAD_IT = new JointText(
            Situation.SUPPLEMENT,
            "Solgården leder holdet igen. Naboer tager dem, der har lyst, med ud at gå.",
            LocalDate.of(2027, 2, 1),
            Map.of(
                    AroundTheTable.KOMMUNEN, "Bevilger pladsen",
                    AroundTheTable.SOLGAARDEN, "Leder holdet hver torsdag og har ansvaret",
                    AroundTheTable.NABOER, "Går tur bagefter med dem, der har lyst"));

    @Autowired
    RoleSplits splits;

    @Autowired
    Proposals proposals;

    @Autowired
    Replies replies;

    @Autowired
    AroundTheTable table;

    @Autowired
    ApplicationEvents events;

    PlaceId place;
    UUID thursdays;

    @BeforeEach
    void theySeeItDifferently() {
        place = table.begin();
        thursdays = table.thursdays(place);
        table.shown(place, thursdays, table.breaks(place));
    }

    @Test
    void theWarningLeadsToAChangedSplit() {
        var split = KAREN.asks(() -> splits.split(place));
        assertThat(on(KAREN).isApart()).isTrue();
        assertThat(Warning.on(on(KAREN), Lane.parties(split.room()).toList()))
                .containsExactly(Warning.REPLACEMENT, Warning.INCREASE);

        INGE.does(() -> proposals.propose(place, thursdays, THEY_LEAD_IT, 0));
        KAREN.does(() -> replies.say(place, thursdays, Voice.own(), Reply.YES, 1));
        assertThat(on(KAREN).isSettled()).isFalse();
        assertThat(events.stream(SplitAgreed.class)).isEmpty();

        YUSUF.does(() -> replies.say(place, thursdays, Voice.own(), Reply.YES, 1));
        assertThat(on(KAREN).isSettled()).isTrue();
        assertThat(events.stream(SplitAgreed.class)).hasSize(1);
        assertThat(events.stream(JointAnswered.class)).hasSize(1);
        assertThat(Warning.on(on(KAREN), Lane.parties(split.room()).toList())).isEmpty();

        YUSUF.does(() -> proposals.carryOut(place, thursdays));
        assertThat(on(INGE).task().text().lanes())
                .containsEntry(AroundTheTable.SOLGAARDEN, "Leder holdet hver torsdag og har ansvaret");
        assertThat(proposal().before()).containsEntry(AroundTheTable.NABOER, "Leder holdet om torsdagen");
        assertThatThrownBy(() -> YUSUF.does(() -> proposals.carryOut(place, thursdays)))
                .isInstanceOf(NotHere.class);
    }

    @Test
    void oneWhoRewritesAsksAllOfThemAnew() {
        INGE.does(() -> proposals.propose(place, thursdays, THEY_LEAD_IT, 0));
        INGE.does(() -> proposals.propose(place, thursdays, THEY_LEAD_IT, 0));
        KAREN.does(() -> replies.say(place, thursdays, Voice.own(), Reply.YES, 1));
        var other = new JointText(null, "Vi venter til efter jul.", null, Map.of());
        YUSUF.does(() -> proposals.propose(place, thursdays, other, 1));

        assertThat(proposal().replies()).containsExactly(Map.entry(YUSUF.organisation(), Reply.YES));
        assertThatThrownBy(() -> INGE.does(() -> replies.say(place, thursdays, Voice.own(), Reply.YES, 1)))
                .isInstanceOf(Stale.class);
        assertThatThrownBy(() -> METTE.does(() -> proposals.propose(place, thursdays, THEY_LEAD_IT, 1)))
                .isInstanceOf(Stale.class);
    }

    @Test
    void seeingItDifferentlyForNowWeighsAsMuch() {
        KAREN.does(() -> proposals.propose(
                place, thursdays, new JointText(null, "Vi venter til efter jul.", null, Map.of()), 0));
        INGE.does(() -> replies.say(place, thursdays, Voice.own(), Reply.YES, 1));
        assertThat(on(KAREN).isSettled()).isFalse();
        YUSUF.does(() -> replies.say(place, thursdays, Voice.own(), Reply.YES, 1));

        assertThat(on(KAREN).isSettled()).isTrue();
        assertThatThrownBy(() -> YUSUF.does(() -> proposals.carryOut(place, thursdays)))
                .isInstanceOf(NotHere.class);
    }

    @Test
    void eveSaysNoYes() {
        INGE.does(() -> proposals.propose(place, thursdays, THEY_LEAD_IT, 0));
        assertThatThrownBy(() -> EVE.does(() -> replies.say(place, thursdays, Voice.own(), Reply.YES, 1)))
                .isInstanceOf(NotHere.class);
        assertThatThrownBy(() -> EVE.does(() -> proposals.propose(place, thursdays, THEY_LEAD_IT, 1)))
                .isInstanceOf(NotHere.class);
    }

    private Proposal proposal() {
        return Objects.requireNonNull(on(INGE).proposal());
    }

    private OnTask on(Cast person) {
        return person.asks(() -> {
            var split = splits.split(place);
            return split.on(split.current().orElseThrow(), split.task(thursdays));
        });
    }
}
