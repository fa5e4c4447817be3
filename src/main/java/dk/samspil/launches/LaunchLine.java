package dk.samspil.launches;

import dk.samspil.access.OrganisationId;
import java.time.LocalDate;
import java.time.Period;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of a launch.
 *
 * @param about who is told, which team does something differently, who was heard, which contract
 * @param words what they are told, what they do, what they said, what was found
 * @param party whose it is
 * @param who who at that party sees to it
 * @param day by when they are told; from when it is done differently; when they were heard
 * @param writtenBy the organisation that wrote it
 * @param told whether they have been told
 * @param going what those who do it have said
 */
public record LaunchLine(
        UUID id,
        LineKind kind,
        String about,
        String words,
        @Nullable OrganisationId party,
        String who,
        @Nullable LocalDate day,
        OrganisationId writtenBy,
        boolean told,
        @Nullable Going going,
        int version) {

    /** Long enough to have become habit, or not (ODA 6.1). */
    private static final Period UNTIL_ASKED = Period.ofMonths(3);

    /** The day those who do it are asked whether they do; none where nothing is done differently. */
    public Optional<LocalDate> askedOn() {
        return kind == LineKind.DIFFERENTLY && day != null ? Optional.of(day.plus(UNTIL_ASKED)) : Optional.empty();
    }

    /** Whether somebody still has to be told. */
    public boolean waitsToBeTold() {
        return kind == LineKind.TELL && !told;
    }

    boolean isOpenTo(OrganisationId organisation) {
        return kind == LineKind.DIFFERENTLY && organisation.equals(party);
    }

    boolean saysTheSameAs(LaunchLine other) {
        return about.equals(other.about)
                && words.equals(other.words)
                && Objects.equals(party, other.party)
                && who.equals(other.who)
                && Objects.equals(day, other.day);
    }
}
