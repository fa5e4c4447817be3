package dk.samspil.rolesplits;

import static dk.samspil.Cast.INGE;
import static dk.samspil.Cast.KAREN;
import static dk.samspil.Cast.YUSUF;

import dk.samspil.Cast;
import dk.samspil.TestClock;
import dk.samspil.access.Ids;
import dk.samspil.access.LinkPurpose;
import dk.samspil.access.PlaceId;
import dk.samspil.collaborations.Gathering;
import dk.samspil.collaborations.Voice;
import dk.samspil.rounds.RoundId;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** Karen, Yusuf and Inge with a map between them: the group on Thursdays, and a break at home. A new one for each test. */
class AroundTheTable {

    static final LocalDate DUE = LocalDate.of(2026, 12, 4);
    static final String KOMMUNEN = KAREN.organisation().toString();
    static final String SOLGAARDEN = YUSUF.organisation().toString();
    static final String NABOER = INGE.organisation().toString();

    private final Gathering gathering;
    private final RoleSplits splits;
    private final SplitTasks tasks;
    private final Proposals proposals;
    private final TestClock clock;
    private final Ids ids;

    AroundTheTable(
            Gathering gathering, RoleSplits splits, SplitTasks tasks, Proposals proposals, TestClock clock, Ids ids) {
        this.gathering = gathering;
        this.splits = splits;
        this.tasks = tasks;
        this.proposals = proposals;
        this.clock = clock;
        this.ids = ids;
    }

    PlaceId begin() {
        return gathering.ofThree();
    }

    UUID thursdays(PlaceId place) {
        return write(
                INGE,
                place,
                "Aktiviteter på daghjemmet",
                Map.of(
                        KOMMUNEN,
                        "Bevilger pladsen",
                        SOLGAARDEN,
                        "Ser til og hjælper",
                        NABOER,
                        "Leder holdet om torsdagen"));
    }

    UUID breaks(PlaceId place) {
        return write(
                KAREN,
                place,
                "En pause til den pårørende",
                Map.of(
                        KOMMUNEN,
                        "Aflastning på daghjemmet",
                        NABOER,
                        "To timer hjemme hver uge",
                        Lane.RELATIVES,
                        "Siger til, hvornår det passer"));
    }

    UUID write(Cast person, PlaceId place, String title, Map<String, String> lanes) {
        var id = ids.next();
        person.does(() -> tasks.write(place, id, new TaskText(title, "", null, lanes)));
        return id;
    }

    /** A moment after the map was written. */
    RoundId ask(PlaceId place) {
        clock.advance(Duration.ofMinutes(1));
        return KAREN.asks(() -> splits.ask(place, DUE));
    }

    void says(Cast person, RoundId round, Map<UUID, Assessment> assessments) {
        person.does(() -> splits.assess(round, Voice.own(), new Sheet(assessments, 0)));
    }

    /** As in the drawn page: the three call the Thursdays three things, and the break the same. */
    RoundId shown(PlaceId place, UUID thursdays, UUID breaks) {
        var round = ask(place);
        var supplement = Assessment.of(Situation.SUPPLEMENT, "");
        says(
                KAREN,
                round,
                Map.of(
                        thursdays,
                        Assessment.of(Situation.SUPPLEMENT, "De frivillige giver torsdagen noget ekstra."),
                        breaks,
                        supplement));
        says(
                YUSUF,
                round,
                Map.of(
                        thursdays,
                        Assessment.of(Situation.INCREASE, "De hjælper os med det, vi også selv gør."),
                        breaks,
                        supplement));
        says(
                INGE,
                round,
                Map.of(
                        thursdays,
                        Assessment.of(Situation.REPLACEMENT, "Er vi syge, er der ingen torsdag."),
                        breaks,
                        supplement));
        return round;
    }

    void rewrites(Cast person, PlaceId place, UUID task, String title) {
        person.does(() -> tasks.rewrite(place, task, new TaskText(title, "", null, Map.of()), 1));
    }

    /** That Solgården leads the group from February, and the volunteers add something else. */
    void proposes(Cast person, PlaceId place, UUID task) {
        var lanes = Map.of(SOLGAARDEN, "Leder holdet", NABOER, "Går tur bagefter");
        person.does(() -> proposals.propose(
                place,
                task,
                new JointText(Situation.SUPPLEMENT, "Solgården leder.", LocalDate.of(2027, 2, 1), lanes),
                0));
    }

    /** The path of a link to answer with, as the mail would have it. */
    String linkFor(Cast person, PlaceId place, RoundId round) {
        return gathering.link(LinkPurpose.ROLE_SPLIT, person, place, round.value());
    }

    void leave(PlaceId place, Cast person) {
        gathering.leave(place, person);
    }
}
