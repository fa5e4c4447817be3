package dk.samspil.soundings;

import dk.samspil.collaborations.Channel;
import dk.samspil.meetings.Coming;
import dk.samspil.web.Line;
import dk.samspil.web.Problems;
import dk.samspil.web.Prose;
import dk.samspil.web.Texts;
import dk.samspil.web.Typed;
import org.jspecify.annotations.Nullable;

/**
 * Whether one comes, as it is typed.
 *
 * @param version of the answer that was seen
 * @param sequence how often the meeting had moved when it was read
 * @param saidBy who says it, by a link or on the phone
 */
public record AnswerForm(
        @Nullable Integer version,
        @Nullable Integer sequence,
        @Line String saidBy,
        @Line String coming,
        @Line String heads,
        @Prose(max = 2000) String people,
        @Prose(max = 1000) String needs) {

    private static final int MOST = 99;

    public AnswerForm {
        saidBy = Typed.text(saidBy);
        coming = Typed.text(coming);
        heads = Typed.text(heads);
        people = Typed.text(people);
        needs = Typed.text(needs);
    }

    /** What was said before stands in it, also when the meeting has been moved since. */
    static AnswerForm of(Invitee invitee, int sequence, String saidBy) {
        var said = invitee.said();
        return new AnswerForm(
                invitee.version(),
                sequence,
                saidBy,
                said.coming() == null ? "" : said.coming().name(),
                said.heads() == 0 ? "" : String.valueOf(said.heads()),
                said.people(),
                said.needs());
    }

    Problems check(Problems problems, Channel channel, Texts t) {
        if (channel != Channel.SELF && saidBy.isBlank()) {
            problems = problems.and("saidBy", t.get("meetings.attendance.problem.saidBy"));
        }
        var said = Typed.one(Coming.class, coming);
        if (said.isEmpty()) {
            problems = problems.and("coming", t.get("meetings.attendance.problem.coming"));
        }
        boolean asked = said.filter(one -> one == Coming.YES).isPresent();
        return (asked || !heads.isEmpty()) && number() == 0
                ? problems.and("heads", t.get("soundings.answer.problem.heads", MOST))
                : problems;
    }

    /** Checked before. */
    Invitee.Said said() {
        var chosen = Coming.valueOf(coming);
        return new Invitee.Said(chosen, chosen == Coming.NO ? 0 : number(), people, needs);
    }

    /** Zero for what is no number of people. */
    private int number() {
        return heads.matches("[0-9]{1,2}") ? Integer.parseInt(heads) : 0;
    }

    AnswerForm seen(int newVersion, int newSequence) {
        return new AnswerForm(newVersion, newSequence, saidBy, coming, heads, people, needs);
    }
}
