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
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Karen, Yusuf and Inge with a map between them: the group on Thursdays, and a break at home. A new one for each test. */
public class AroundTheTable {

    public static final LocalDate DUE = LocalDate.of(2026, 12, 4);
    static final String KOMMUNEN = KAREN.organisation().toString();
    static final String SOLGAARDEN = YUSUF.organisation().toString();
    static final String NABOER = INGE.organisation().toString();

    private final Gathering gathering;
    private final RoleSplits splits;
    private final SplitTasks tasks;
    private final Proposals proposals;
    private final Replies replies;
    private final TestClock clock;
    private final Ids ids;

    AroundTheTable(
            Gathering gathering,
            RoleSplits splits,
            SplitTasks tasks,
            Proposals proposals,
            Replies replies,
            TestClock clock,
            Ids ids) {
        this.gathering = gathering;
        this.splits = splits;
        this.tasks = tasks;
        this.proposals = proposals;
        this.replies = replies;
        this.clock = clock;
        this.ids = ids;
    }

    public PlaceId begin() {
        return gathering.ofThree();
    }

    public UUID thursdays(PlaceId place) {
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

    public UUID breaks(PlaceId place) {
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
    public RoundId ask(PlaceId place) {
        clock.advance(Duration.ofMinutes(1));
        return KAREN.asks(() -> splits.ask(place, DUE));
    }

    public void askAgain(PlaceId place) {
        clock.advance(Duration.ofDays(20));
        KAREN.does(() -> splits.ask(place, DUE.plusDays(30)));
    }

    public void says(Cast person, RoundId round, Map<UUID, Assessment> assessments) {
        person.does(() -> splits.assess(round, Voice.own(), new Sheet(assessments, 0)));
    }

    /** As in the drawn page: the three call the Thursdays three things, and the break the same. */
    public RoundId shown(PlaceId place, UUID thursdays, UUID breaks) {
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

    /** All but one have answered, and the day has passed. */
    public void shownWithout(Cast silent, PlaceId place, UUID task) {
        var round = ask(place);
        for (var one : List.of(KAREN, YUSUF, INGE)) {
            if (one != silent) {
                says(one, round, Map.of(task, Assessment.of(Situation.SUPPLEMENT, "")));
            }
        }
        clock.set(DUE.plusDays(1).atTime(9, 0));
    }

    void rewrites(Cast person, PlaceId place, UUID task, String title) {
        person.does(() -> tasks.rewrite(place, task, new TaskText(title, "", null, Map.of()), 1));
    }

    /** That Solgården leads the group from February, and the volunteers add something else. */
    public void proposes(Cast person, PlaceId place, UUID task) {
        var lanes = Map.of(SOLGAARDEN, "Leder holdet", NABOER, "Går tur bagefter");
        person.does(() -> proposals.propose(
                place,
                task,
                new JointText(Situation.SUPPLEMENT, "Solgården leder.", LocalDate.of(2027, 2, 1), lanes),
                0));
    }

    public void saysYes(Cast person, PlaceId place, UUID task) {
        person.does(() -> replies.say(place, task, Voice.own(), Reply.YES, 1));
    }

    public void seesOtherwise(Cast person, PlaceId place, UUID task, String words) {
        person.does(() -> replies.say(place, task, Voice.own(), Reply.otherwise(words), 1));
    }

    public void saysYesOnThePhone(Cast caller, Cast writer, PlaceId place, UUID task) {
        writer.does(() ->
                replies.say(place, task, Voice.onThePhone(caller.organisation(), caller.fullName()), Reply.YES, 1));
    }

    public void carriesOut(Cast person, PlaceId place, UUID task) {
        person.does(() -> proposals.carryOut(place, task));
    }

    /** The path of a link to answer with, as the mail would have it. */
    String linkFor(Cast person, PlaceId place, RoundId round) {
        return linkFor(person, place, LinkPurpose.ROLE_SPLIT, round.value());
    }

    String linkFor(Cast person, PlaceId place, LinkPurpose purpose, UUID subject) {
        return gathering.link(purpose, person, place, subject);
    }

    public void leave(PlaceId place, Cast person) {
        gathering.leave(place, person);
    }
}
