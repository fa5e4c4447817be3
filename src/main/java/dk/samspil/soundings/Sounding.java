package dk.samspil.soundings;

import dk.samspil.access.OrganisationId;
import dk.samspil.access.PlaceId;
import dk.samspil.meetings.Plan;
import dk.samspil.web.Texts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A meeting of a whole field (sonderingsmøde, dialogmøde). It is a place of its own, where only the host sits.
 *
 * @param scopeWords which sector, which group; empty for the whole field
 * @param before when and where it was to be, before it was moved
 * @param sequence how often it has changed for a calendar
 */
public record Sounding(
        PlaceId id,
        OrganisationId host,
        String hostName,
        String callerName,
        String callerPhone,
        SoundingKind kind,
        Scope scope,
        String scopeWords,
        Plan plan,
        Signals signals,
        LocalDate answerBy,
        @Nullable Before before,
        @Nullable Cancellation cancellation,
        int sequence,
        int version) {

    /** When and where a meeting was to be. */
    public record Before(Instant startsAt, String spot) {}

    /** Called off: by whom, when and why. */
    public record Cancellation(String by, String why, Instant at) {}

    public boolean isCancelled() {
        return cancellation != null;
    }

    public boolean isOver(Instant now) {
        return !plan.hour().endsAt().isAfter(now);
    }

    /** Whether anything about it can still be changed or answered. */
    public boolean isAhead(Instant now) {
        return !isCancelled() && !isOver(now);
    }

    public boolean isHostedBy(OrganisationId organisation) {
        return host.equals(organisation);
    }

    /** What those who are asked read as signs, a line each: who comes from the host, and what is served. */
    public List<String> signs(Texts t) {
        var levels = signals.levels().stream().map(t::of).collect(Collectors.joining(", "));
        return Stream.of(
                        levels.isEmpty()
                                ? Stream.<String>empty()
                                : Stream.of(t.get("soundings.signals.come", hostName, levels)),
                        signals.people().lines().map(String::strip).filter(line -> !line.isEmpty()),
                        signals.served().isEmpty()
                                ? Stream.<String>empty()
                                : Stream.of(t.get("soundings.signals.served", signals.served())))
                .flatMap(lines -> lines)
                .toList();
    }

    public String path() {
        return path(id);
    }

    public static String path(PlaceId id) {
        return "/dialogmoeder/" + id;
    }

    /** The same meeting, said anew. */
    Sounding saying(
            String phone,
            SoundingKind newKind,
            Scope newScope,
            String newScopeWords,
            Plan newPlan,
            Signals newSignals) {
        return new Sounding(
                id,
                host,
                hostName,
                callerName,
                phone,
                newKind,
                newScope,
                newScopeWords,
                newPlan,
                newSignals,
                answerBy,
                before,
                cancellation,
                sequence,
                version);
    }

    Sounding seen(int thatVersion) {
        return new Sounding(
                id,
                host,
                hostName,
                callerName,
                callerPhone,
                kind,
                scope,
                scopeWords,
                plan,
                signals,
                answerBy,
                before,
                cancellation,
                sequence,
                thatVersion);
    }
}
