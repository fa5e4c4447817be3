package dk.samspil.collaborations;

import dk.samspil.reference.TargetGroup;
import dk.samspil.web.Day;
import dk.samspil.web.Line;
import dk.samspil.web.Required;
import dk.samspil.web.Typed;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a collaboration is, said anew. */
public record DescribeForm(
        @Nullable Integer version,

        @Required(message = "collaborations.start.problem.name") @Line
        String name,

        @Required(message = "collaborations.start.problem.purpose") @Line(max = 300)
        String purpose,

        @Nullable List<String> targetGroups,
        @Line String municipality,
        @Line String geography,
        @Line @Day String since,
        @Line String phase)
        implements Described {

    public DescribeForm {
        name = Typed.text(name);
        purpose = Typed.text(purpose);
        targetGroups = targetGroups == null ? List.of() : targetGroups;
        municipality = Typed.text(municipality);
        geography = Typed.text(geography);
        since = Typed.text(since);
        phase = Typed.text(phase);
    }

    static DescribeForm of(Room room) {
        return new DescribeForm(
                room.version(),
                room.name(),
                room.purpose(),
                room.targetGroups().stream().map(TargetGroup::name).toList(),
                Typed.text(room.municipality()),
                room.geography(),
                Objects.toString(room.since(), ""),
                room.phase().name());
    }

    DescribeForm seen(int newVersion) {
        return new DescribeForm(newVersion, name, purpose, targetGroups, municipality, geography, since, phase);
    }

    /** The room as this form would have it. */
    Room describing(Room room) {
        return new Room(
                room.place(),
                name,
                purpose,
                groups(),
                municipalityCode(),
                geography,
                beginning(),
                room.form(),
                chosenPhase(),
                room.state(),
                room.pausedUntil(),
                room.parties(),
                room.offers(),
                version == null ? 0 : version);
    }
}
