package dk.samspil.renewals;

import dk.samspil.access.OrganisationId;
import dk.samspil.access.PlaceId;
import dk.samspil.web.Day;
import dk.samspil.web.Line;
import dk.samspil.web.Prose;
import dk.samspil.web.Required;
import dk.samspil.web.Typed;
import dk.samspil.web.TypedDay;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A line of a hand-over list, as it is typed. */
public record HandoverForm(
        @Nullable UUID id,
        @Nullable Integer version,
        @Line String kind,

        @Required(message = "renewals.handover.problem.about") @Prose(max = 500)
        String about,

        @Nullable UUID owner,
        @Line String who,

        @Required(message = "renewals.handover.problem.day") @Line @Day
        String day) {

    public HandoverForm {
        kind = Typed.text(kind);
        about = Typed.text(about);
        who = Typed.text(who);
        day = Typed.text(day);
    }

    static HandoverForm empty(UUID id, AgreementEnding ending) {
        return new HandoverForm(
                id,
                null,
                HandoverKind.OTHER.name(),
                "",
                null,
                "",
                ending.lastDay().toString());
    }

    static HandoverForm of(HandoverLine line) {
        return new HandoverForm(
                line.id(),
                line.version(),
                line.kind().name(),
                line.about(),
                line.owner() == null ? null : line.owner().value(),
                line.who(),
                line.day().toString());
    }

    /** The line as this form would have it. */
    HandoverLine line(UUID lineId, UUID ending, PlaceId place, OrganisationId writer) {
        return new HandoverLine(
                lineId,
                ending,
                place,
                Typed.one(HandoverKind.class, kind).orElse(HandoverKind.OTHER),
                about,
                owner == null ? null : new OrganisationId(owner),
                who,
                TypedDay.read(day).orElseThrow(),
                writer,
                "",
                null,
                version == null ? 0 : version);
    }

    HandoverForm seen(int newVersion) {
        return new HandoverForm(id, newVersion, kind, about, owner, who, day);
    }
}
