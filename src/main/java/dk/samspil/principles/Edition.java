package dk.samspil.principles;

import dk.samspil.access.PlaceId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One edition of the local frame (lokal ramme). Once it stands its words never change; what comes then is the next edition.
 *
 * @param number counts from 1
 * @param nextLook the day somebody looks at it again
 * @param backers those who back it, the host among them
 */
public record Edition(
        UUID id,
        PlaceId place,
        int number,
        String name,
        String hostName,
        String municipality,
        Policy policy,
        @Nullable LocalDate nextLook,
        @Nullable Instant standsSince,
        @Nullable Instant publishedAt,
        int version,
        List<FrameLine> lines,
        List<Backer> backers) {

    public boolean stands() {
        return standsSince != null;
    }

    public boolean isPublished() {
        return publishedAt != null;
    }

    /** No principle says anything yet. */
    public boolean isBlank() {
        return lines.stream().allMatch(FrameLine::isBlank);
    }

    public FrameLine line(Principle principle) {
        return lines.stream()
                .filter(line -> line.principle() == principle)
                .findFirst()
                .orElseGet(() -> FrameLine.blank(principle));
    }

    public String path() {
        return Dialogue.path(place) + "/ramme/" + number;
    }

    /** Where everybody may read the newest that is published. */
    public String publicPath() {
        return publicPath(place);
    }

    static String publicPath(PlaceId place) {
        return "/principper/rammer/" + place;
    }
}
