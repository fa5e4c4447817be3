package dk.samspil.hearings;

import dk.samspil.collaborations.Channel;
import dk.samspil.web.Day;
import dk.samspil.web.Line;
import dk.samspil.web.Problems;
import dk.samspil.web.Prose;
import dk.samspil.web.Texts;
import dk.samspil.web.Typed;
import dk.samspil.web.TypedDay;
import java.time.LocalDate;
import java.util.Optional;

/** A party's approval by link or as told on the phone, as it is typed; whom it asked before that may stand empty. */
public record AnswerForm(
        @Line String fingerprint,
        @Line String saidBy,
        @Line String who,
        @Line @Day String heldOn,
        @Line String people,
        @Prose(max = 2000) String remarks,
        @Line String level,
        @Line String name,
        @Line @Day String day,
        @Line String reference) {

    public AnswerForm {
        fingerprint = Typed.text(fingerprint);
        saidBy = Typed.text(saidBy);
        who = Typed.text(who);
        heldOn = Typed.text(heldOn);
        people = Typed.text(people);
        remarks = Typed.text(remarks);
        level = Typed.text(level);
        name = Typed.text(name);
        day = Typed.text(day);
        reference = Typed.text(reference);
    }

    static AnswerForm empty(FinishedText text, String saidBy) {
        return new AnswerForm(text.fingerprint(), saidBy, "", "", "", "", "", "", "", "");
    }

    boolean hasHeard() {
        return !who.isBlank();
    }

    Optional<Level> chosen() {
        return Typed.one(Level.class, level);
    }

    boolean needsNobody() {
        return chosen().filter(one -> one == Level.NONE).isPresent();
    }

    Optional<LocalDate> heardOn() {
        return TypedDay.read(heldOn);
    }

    Optional<LocalDate> on() {
        return TypedDay.read(day);
    }

    Inside inside() {
        return new Inside(Count.of(people).orElse(null), remarks, false);
    }

    /** {@code asked}: the party has not said who has to approve, so the form asks. */
    Problems check(Problems problems, Channel channel, boolean asked, Texts t) {
        if (saidBy.isBlank()) {
            problems = problems.and(
                    "saidBy",
                    t.get(
                            channel == Channel.PHONE
                                    ? "collaborations.phone.problem.saidBy"
                                    : "hearings.problem.saidBy"));
        }
        if (hasHeard() && heardOn().isEmpty()) {
            problems = problems.and("heldOn", t.get("hearings.problem.heldOn"));
        }
        if (Count.isOdd(people)) {
            problems = problems.and("people", t.get("hearings.problem.people"));
        }
        if (asked && chosen().isEmpty()) {
            problems = problems.and("level", t.get("hearings.problem.level"));
        }
        return needsNobody() || on().isPresent() ? problems : problems.and("day", t.get("hearings.problem.day"));
    }
}
