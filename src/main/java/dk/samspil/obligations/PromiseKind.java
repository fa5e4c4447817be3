package dk.samspil.obligations;

import dk.samspil.meetings.MeetingKind;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/** What kind of thing is promised. */
public enum PromiseKind {
    TASK(Period.ofWeeks(2)),
    /** Somebody calls it; the month is a suggestion. */
    MEETING(Period.ofWeeks(6)),
    /** The same, and then they talk about how it goes. */
    EVALUATION(Period.ofWeeks(6)),
    /** Nothing but to be told on the day. */
    REMINDER(Period.ZERO),
    /** A step of a development plan; belongs to no clause. */
    MILESTONE(Period.ofWeeks(4));

    private final Period ahead;

    PromiseKind(Period ahead) {
        this.ahead = ahead;
    }

    /** How long before its day it comes on a list. */
    Period ahead() {
        return ahead;
    }

    /** Where the parties find the day themselves when the month has come. */
    public boolean isCalled() {
        return this == MEETING || this == EVALUATION;
    }

    /** What is called; null where nothing is. */
    public @Nullable MeetingKind meeting() {
        return switch (this) {
            case MEETING -> MeetingKind.CONTACT;
            case EVALUATION -> MeetingKind.EVALUATION;
            case TASK, REMINDER, MILESTONE -> null;
        };
    }
}
