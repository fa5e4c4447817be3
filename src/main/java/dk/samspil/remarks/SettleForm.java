package dk.samspil.remarks;

import dk.samspil.agreements.Section;
import dk.samspil.meetings.MeetingId;
import dk.samspil.web.Line;
import dk.samspil.web.Problems;
import dk.samspil.web.Prose;
import dk.samspil.web.Required;
import dk.samspil.web.Texts;
import dk.samspil.web.Typed;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What came of a disagreement, as it is typed.
 *
 * @param meeting where it was decided; empty where that was not at a meeting
 * @param clause how the clause is to read
 * @param clauseVersion of the clause that was seen; null where it cannot be changed here
 */
public record SettleForm(
        @Nullable Integer version,
        @Line String outcome,

        @Required(message = "remarks.settle.problem.decision") @Prose(max = 2000)
        String decision,

        @Line String meeting,
        @Prose(max = 40_000) String clause,
        @Nullable Integer clauseVersion) {

    public SettleForm {
        outcome = Typed.text(outcome);
        decision = Typed.text(decision);
        meeting = Typed.text(meeting);
        clause = Typed.text(clause);
    }

    static SettleForm of(Disagreement disagreement, @Nullable Section clause) {
        var settled = disagreement.settlement();
        var meeting = settled == null ? disagreement.meeting() : settled.meeting();
        return new SettleForm(
                disagreement.version(),
                settled == null ? "" : settled.outcome().name(),
                settled == null ? "" : settled.decision(),
                meeting == null ? "" : meeting.toString(),
                clause == null ? "" : clause.words(),
                clause == null ? null : clause.version());
    }

    Problems check(Problems problems, Texts t) {
        return chosen().isEmpty() ? problems.and("outcome", t.get("remarks.settle.problem.outcome")) : problems;
    }

    Optional<Outcome> chosen() {
        return Typed.one(Outcome.class, outcome);
    }

    @Nullable MeetingId at() {
        return Typed.id(meeting).map(MeetingId::new).orElse(null);
    }

    /** How the clause is put differently; empty where it stays as it is. */
    Optional<Disagreements.Rewording> rewording(@Nullable Section now) {
        return now == null || clauseVersion == null || clause.isBlank() || clause.equals(now.words())
                ? Optional.empty()
                : Optional.of(new Disagreements.Rewording(clause, clauseVersion));
    }

    SettleForm seen(int newVersion, @Nullable Section now) {
        return new SettleForm(newVersion, outcome, decision, meeting, clause, now == null ? null : now.version());
    }
}
