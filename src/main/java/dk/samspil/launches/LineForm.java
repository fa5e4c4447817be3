package dk.samspil.launches;

import dk.samspil.access.OrganisationId;
import dk.samspil.web.Day;
import dk.samspil.web.Line;
import dk.samspil.web.Prose;
import dk.samspil.web.Required;
import dk.samspil.web.Typed;
import dk.samspil.web.TypedDay;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A line of a launch, as it is typed. */
public record LineForm(
        @Nullable UUID id,
        @Nullable Integer version,
        @Line String kind,

        @Required(message = "launches.problem.about") @Line String about,

        @Required(message = "launches.problem.words") @Prose(max = 1000)
        String words,

        @Nullable UUID party,
        @Line String who,
        @Line @Day String day) {

    public LineForm {
        kind = Typed.text(kind);
        about = Typed.text(about);
        words = Typed.text(words);
        who = Typed.text(who);
        day = Typed.text(day);
    }

    static LineForm empty(UUID id, LineKind kind) {
        return new LineForm(id, null, kind.name(), "", "", null, "", "");
    }

    static LineForm of(LaunchLine line) {
        return new LineForm(
                line.id(),
                line.version(),
                line.kind().name(),
                line.about(),
                line.words(),
                line.party() == null ? null : line.party().value(),
                line.who(),
                Objects.toString(line.day(), ""));
    }

    /** The line as this form would have it, written by this organisation. */
    LaunchLine line(UUID lineId, LineKind lineKind, OrganisationId writer) {
        return new LaunchLine(
                lineId,
                lineKind,
                about,
                words,
                party == null ? null : new OrganisationId(party),
                who,
                TypedDay.read(day).orElse(null),
                writer,
                false,
                null,
                version == null ? 0 : version);
    }

    LineForm seen(int newVersion) {
        return new LineForm(id, newVersion, kind, about, words, party, who, day);
    }
}
