package dk.samspil.tasks;

import dk.samspil.access.OrganisationId;
import dk.samspil.access.PlaceId;
import dk.samspil.access.Side;
import dk.samspil.collaborations.Party;
import dk.samspil.collaborations.Room;
import dk.samspil.web.Texts;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that waits, as one organisation sees it.
 *
 * @param about what exactly, in the parties' own words; empty where the kind says it all
 * @param waitsOn null when it waits for all the parties together
 * @param askedBy who asked, as the others call them
 */
public record Task(
        PlaceId place,
        String placeName,
        TaskKind kind,
        UUID subject,
        String about,
        @Nullable OrganisationId waitsOn,
        String waitsOnName,
        Side waitsOnSide,
        String askedBy,
        @Nullable LocalDate due) {

    /** Waits for one of the parties. */
    static Task forOne(
            Room room, TaskKind kind, UUID subject, String about, Party who, String askedBy, @Nullable LocalDate due) {
        return new Task(
                room.place(),
                room.name(),
                kind,
                subject,
                about,
                who.organisation(),
                who.shortName(),
                who.side(),
                askedBy,
                due);
    }

    /** Waits for all of them together. */
    static Task forAll(Room room, TaskKind kind, UUID subject, String about, @Nullable LocalDate due) {
        return new Task(room.place(), room.name(), kind, subject, about, null, "", Side.TOGETHER, "", due);
    }

    /** For the one it waits for. */
    public String title(Texts t) {
        return t.of(kind, "title", placeName, about);
    }

    /** For those who wait. */
    public String other(Texts t) {
        return t.of(kind, "other", waitsOn == null ? t.get("tasks.everyParty") : waitsOnName, placeName, about);
    }

    /** Whether it waits for this organisation, alone or together with the others. */
    public boolean waitsFor(OrganisationId organisation) {
        return waitsOn == null || waitsOn.equals(organisation);
    }

    /** Due today or before. */
    public boolean isPressing(LocalDate today) {
        return due != null && !due.isAfter(today);
    }

    /** The day it first stands on a list; null for what waits at once. */
    @Nullable LocalDate waitsFrom() {
        var ahead = kind.comesAhead();
        return ahead == null || due == null ? null : due.minus(ahead);
    }

    public String path() {
        return kind.path(place, subject);
    }
}
