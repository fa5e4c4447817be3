package dk.samspil.agreements;

import dk.samspil.access.PlaceId;
import dk.samspil.meetings.MeetingId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One text of an agreement, and how far it has come.
 *
 * @param about what it changes in the one before; empty in the first
 * @param chosenAt the meeting at which its contents were chosen
 * @param fingerprint SHA-256 of the text that was finished, in hex
 * @param paper the sealed document, once all have signed
 * @param overOn the last day it held, where that came before its time
 */
public record Edition(
        EditionId id,
        AgreementId agreement,
        PlaceId place,
        int number,
        EditionState state,
        String about,
        @Nullable MeetingId chosenAt,
        Instant begunAt,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        int noticeMonths,
        @Nullable String fingerprint,
        @Nullable Instant finishedAt,
        String finishedBy,
        @Nullable Instant signedAt,
        @Nullable UUID paper,
        @Nullable LocalDate overOn,
        int version) {

    private static final int SOON = 90;

    /** A text of which nothing is written yet. */
    static Edition outline(EditionId id, Agreement of, int number, int noticeMonths, Instant now) {
        return new Edition(
                id,
                of.id(),
                of.place(),
                number,
                EditionState.OUTLINE,
                "",
                null,
                now,
                null,
                null,
                noticeMonths,
                null,
                null,
                "",
                null,
                null,
                null,
                1);
    }

    public boolean isSigned() {
        return state == EditionState.SIGNED;
    }

    /** It was signed before it came here: the paper says what was agreed, and the house has sealed nothing. */
    public boolean isBroughtIn() {
        return isSigned() && fingerprint == null;
    }

    public boolean isFinal() {
        return state == EditionState.FINAL;
    }

    public boolean isUnderWay() {
        return state.isOpen() || isFinal();
    }

    /** The last day it holds; null where it has none. */
    public @Nullable LocalDate lastDay() {
        return overOn != null ? overOn : endsOn;
    }

    /** For a signed one: its last day is not past, but near. */
    public boolean endsSoon(LocalDate today) {
        var last = lastDay();
        return last != null && !last.isBefore(today) && !last.isAfter(today.plusDays(SOON));
    }

    /** For a signed one. */
    public Holding holding(LocalDate today) {
        if (startsOn == null || startsOn.isAfter(today)) {
            return Holding.COMING;
        }
        var last = lastDay();
        return last != null && last.isBefore(today) ? Holding.OVER : Holding.IN_FORCE;
    }

    public boolean isInForce(LocalDate today) {
        return isSigned() && holding(today) == Holding.IN_FORCE;
    }
}
