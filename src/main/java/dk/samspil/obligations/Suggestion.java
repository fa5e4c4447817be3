package dk.samspil.obligations;

import dk.samspil.agreements.AgreementKind;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** What a clause of the library usually promises. A suggestion: its words, rhythm and day can all be changed. */
public enum Suggestion {
    /** In a light agreement contact and evaluation are one. */
    LIGHT_MEETING("MEETINGS", true, PromiseKind.EVALUATION, Rhythm.EVERY_HALF_YEAR, 6),
    CONTACT_MEETING("MEETINGS", false, PromiseKind.MEETING, Rhythm.EVERY_QUARTER, 3),
    ANNUAL_MEETING("MEETINGS", false, PromiseKind.MEETING, Rhythm.EVERY_YEAR, 12),
    EVALUATE("EVALUATION", false, PromiseKind.EVALUATION, Rhythm.EVERY_YEAR, 11),
    CONTACTS_RIGHT("CONTACTS", false, PromiseKind.REMINDER, Rhythm.EVERY_HALF_YEAR, 6),
    TELL_NEWS("INFORMATION", false, PromiseKind.TASK, Rhythm.EVERY_QUARTER, 3),
    LOOK_AT_GOALS("GOALS", false, PromiseKind.EVALUATION, Rhythm.EVERY_HALF_YEAR, 6),
    COURSE("COMPETENCE", false, PromiseKind.TASK, Rhythm.EVERY_YEAR, 2),
    SECRECY("CONFIDENTIALITY", false, PromiseKind.TASK, Rhythm.EVERY_YEAR, 1),
    CERTIFICATES("CERTIFICATES", false, PromiseKind.TASK, Rhythm.EVERY_YEAR, 1),
    INSURANCE("INSURANCE", false, PromiseKind.REMINDER, Rhythm.EVERY_YEAR, 11),
    ACCOUNTS("ECONOMY", false, PromiseKind.TASK, Rhythm.EVERY_YEAR, 12),
    STEERING_GROUP("STEERING", false, PromiseKind.MEETING, Rhythm.EVERY_QUARTER, 2),
    RESULTS("RESULTS", false, PromiseKind.TASK, Rhythm.EVERY_YEAR, 12),
    TELL_THE_TOWN("PUBLICATION", false, PromiseKind.TASK, Rhythm.ONCE, 0),
    /** In time to go on, change it or stop. */
    RENEW("DURATION", false, PromiseKind.REMINDER, Rhythm.EVERY_YEAR, 9);

    private final String clause;
    private final boolean light;
    private final PromiseKind kind;
    private final Rhythm rhythm;
    private final int months;

    Suggestion(String clause, boolean light, PromiseKind kind, Rhythm rhythm, int months) {
        this.clause = clause;
        this.light = light;
        this.kind = kind;
        this.rhythm = rhythm;
        this.months = months;
    }

    /** A light agreement promises little. */
    static List<Suggestion> of(String clause, AgreementKind agreement) {
        boolean isLight = agreement == AgreementKind.LIGHT;
        return Arrays.stream(values())
                .filter(one -> one.clause.equals(clause))
                .filter(one -> isLight == one.light)
                .toList();
    }

    PromiseKind kind() {
        return kind;
    }

    public Rhythm rhythm() {
        return rhythm;
    }

    /** The first day, counted from the one the agreement holds. */
    LocalDate first(LocalDate starts) {
        return starts.plusMonths(months);
    }
}
