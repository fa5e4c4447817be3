package dk.samspil.partnerships;

import dk.samspil.access.OrganisationId;
import dk.samspil.agreements.EditionId;
import dk.samspil.web.Line;
import dk.samspil.web.Problems;
import dk.samspil.web.Texts;
import dk.samspil.web.Typed;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A line of a charter, as it is typed; which of the fields are asked for depends on what it says. */
public record CharterLineForm(
        @Nullable UUID id,
        @Line String kind,
        @Nullable UUID party,
        @Line String resource,
        @Line String about,
        @Line(max = 300) String words,
        @Line String days) {

    private static final int MOST_DAYS = 365;

    public CharterLineForm {
        kind = Typed.text(kind);
        resource = Typed.text(resource);
        about = Typed.text(about).strip();
        words = Typed.text(words).strip();
        days = Typed.text(days).strip();
    }

    static CharterLineForm empty(UUID id, CharterLineKind kind) {
        return new CharterLineForm(id, kind.name(), null, "", "", "", "");
    }

    Problems check(CharterLineKind kind, Problems problems, Texts t) {
        return switch (kind) {
            case SEAT -> require(party != null, "party", require(!about.isEmpty(), "about", problems, t), t);
            case RESOURCE ->
                require(
                        party != null,
                        "party",
                        require(
                                chosenResource().isPresent(),
                                "resource",
                                require(!words.isEmpty(), "words", problems, t),
                                t),
                        t);
            case STEP -> require(!about.isEmpty(), "about", require(readDays().isPresent(), "days", problems, t), t);
        };
    }

    /** As this form would have it; checked before. What is not asked for is left out, whatever was sent. */
    CharterLine line(UUID lineId, EditionId edition, CharterLineKind kind) {
        var whose = party == null ? null : new OrganisationId(party);
        return switch (kind) {
            case SEAT -> new CharterLine(lineId, edition, kind, whose, null, about, words, 0);
            case RESOURCE ->
                new CharterLine(lineId, edition, kind, whose, chosenResource().orElseThrow(), "", words, 0);
            case STEP ->
                new CharterLine(
                        lineId, edition, kind, null, null, about, "", readDays().orElseThrow());
        };
    }

    private Optional<ResourceKind> chosenResource() {
        return Typed.one(ResourceKind.class, resource);
    }

    private Optional<Integer> readDays() {
        return days.matches("[0-9]{1,3}")
                ? Optional.of(Integer.parseInt(days)).filter(number -> number >= 1 && number <= MOST_DAYS)
                : Optional.empty();
    }

    private static Problems require(boolean isThere, String field, Problems problems, Texts t) {
        return isThere ? problems : problems.and(field, t.get("partnerships.line.problem." + field));
    }
}
