package dk.samspil.obligations;

import dk.samspil.access.OrganisationId;
import dk.samspil.access.PlaceId;
import dk.samspil.agreements.Edition;
import dk.samspil.agreements.EditionId;
import dk.samspil.web.Texts;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Something an edition promises (løfte, forpligtelse). It is part of what is agreed.
 *
 * @param section its clause; null for a step of a development plan
 * @param party whose it is; null where they do it together
 * @param who who at that party sees to it, in words
 * @param first the first day it is to be done; where it is called, the month of that day is a suggestion
 */
public record Promise(
        UUID id,
        EditionId edition,
        PlaceId place,
        @Nullable UUID section,
        PromiseKind kind,
        String what,
        @Nullable OrganisationId party,
        String who,
        Rhythm rhythm,
        LocalDate first,
        int version) {

    boolean isMilestone() {
        return kind == PromiseKind.MILESTONE;
    }

    /** "every half year, the first time in May 2027". */
    public String when(Texts t) {
        var day = kind.isCalled() ? month(first, t) : t.date(first);
        return t.of(
                rhythm,
                "from",
                rhythm == Rhythm.ONCE ? day : t.get(kind.isCalled() ? "obligations.in" : "obligations.on", day));
    }

    /** "May 2027". */
    static String month(LocalDate day, Texts t) {
        return day.format(DateTimeFormatter.ofPattern("MMMM uuuu", t.language().locale()));
    }

    /** The first day it is to be done while this edition holds. */
    Optional<LocalDate> firstIn(Edition edition) {
        return days(edition).findFirst();
    }

    /** The day after this one it is to be done again while the edition holds. */
    Optional<LocalDate> nextIn(Edition edition, LocalDate day) {
        return days(edition).filter(next -> next.isAfter(day)).findFirst();
    }

    /** Its first day in the next edition; or the one before, where that is cut short by its month: the 31st stays the 31st. */
    LocalDate carriedInto(Edition next) {
        var begins = firstIn(next).orElse(first);
        return rhythm.from(first)
                .takeWhile(day -> !day.isAfter(begins))
                .filter(day -> day.getDayOfMonth() == first.getDayOfMonth())
                .reduce(first, (before, after) -> after);
    }

    /** The day it comes on a list for what is to be done on {@code day}; not before the edition holds. */
    LocalDate appears(Edition edition, LocalDate day) {
        var ahead = day.minus(kind.ahead());
        var starts = edition.startsOn();
        return starts != null && starts.isAfter(ahead) ? starts : ahead;
    }

    /** The day one that nobody has said is done has passed: the next is on its way, and its own day is over. */
    Optional<LocalDate> passes(Edition edition, LocalDate day) {
        return nextIn(edition, day)
                .flatMap(next ->
                        Stream.of(appears(edition, next), day.plusDays(1)).max(LocalDate::compareTo));
    }

    /** What was to be done once before the edition holds is done when it does. */
    private Stream<LocalDate> days(Edition edition) {
        var starts = edition.startsOn();
        var last = edition.lastDay();
        var days = rhythm.from(first);
        if (rhythm != Rhythm.ONCE && starts != null) {
            days = days.dropWhile(day -> day.isBefore(starts));
        }
        return last == null ? days : days.takeWhile(day -> !day.isAfter(last));
    }

    boolean saysTheSameAs(Promise other) {
        return kind == other.kind
                && what.equals(other.what)
                && Objects.equals(party, other.party)
                && who.equals(other.who)
                && rhythm == other.rhythm
                && first.equals(other.first);
    }
}
