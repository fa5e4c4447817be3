package dk.samspil.paths;

import dk.samspil.access.OrganisationId;
import dk.samspil.access.PlaceId;
import dk.samspil.collaborations.Party;
import dk.samspil.collaborations.Phase;
import dk.samspil.web.Texts;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Something to do in a phase: one of our suggestions, or the parties' own.
 *
 * @param words the parties' own; empty for a suggestion
 * @param day when it is to be done, or was
 * @param version 0 for a suggestion that nobody has touched
 */
public record Activity(
        UUID id,
        Phase phase,
        @Nullable Suggestion suggestion,
        String words,
        @Nullable OrganisationId party,
        String who,
        @Nullable LocalDate day,
        boolean done,
        int version) {

    /** A suggestion is the same activity for everybody in a place, written down or not. */
    static Activity suggested(PlaceId place, Suggestion suggestion) {
        var name = place + "/" + suggestion;
        return new Activity(
                UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)),
                suggestion.phase(),
                suggestion,
                "",
                null,
                "",
                null,
                false,
                0);
    }

    static Activity own(UUID id, Phase phase, String words) {
        return new Activity(id, phase, null, words, null, "", null, false, 0);
    }

    Activity planned(
            @Nullable OrganisationId byParty, String byName, @Nullable LocalDate onDay, boolean isDone, int seen) {
        return new Activity(id, phase, suggestion, words, byParty, byName, onDay, isDone, seen);
    }

    Activity called(String otherWords) {
        return isOwn() ? new Activity(id, phase, null, otherWords, party, who, day, done, version) : this;
    }

    /** Whoever was to do it has; where nobody was named, it was this party. */
    Activity doneBy(OrganisationId organisation, String name, LocalDate today) {
        return party == null && who.isEmpty()
                ? planned(organisation, name, today, true, version)
                : planned(party, who, today, true, version);
    }

    public boolean isOwn() {
        return suggestion == null;
    }

    /** As much as is known, in one line. */
    public String whoAndWhen(@Nullable Party named, Texts t) {
        return Stream.of(named == null ? "" : named.shortName(), who, day == null ? "" : t.date(day))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    public String title(Texts t) {
        return suggestion == null ? words : t.of(suggestion);
    }
}
