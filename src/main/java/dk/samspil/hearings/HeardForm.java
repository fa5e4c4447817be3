package dk.samspil.hearings;

import dk.samspil.web.Day;
import dk.samspil.web.Line;
import dk.samspil.web.Prose;
import dk.samspil.web.Required;
import dk.samspil.web.Typed;
import dk.samspil.web.TypedDay;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whom a party has asked, as it is typed. {@code fingerprint} is the text's that lay before it. */
public record HeardForm(
        @Nullable UUID id,
        @Line String fingerprint,

        @Required(message = "hearings.problem.who") @Line String who,

        @Required(message = "hearings.problem.heldOn") @Day String heldOn,

        @Line String people,
        @Prose(max = 2000) String remarks,
        @Nullable Boolean shared) {

    public HeardForm {
        fingerprint = Typed.text(fingerprint);
        who = Typed.text(who);
        heldOn = Typed.text(heldOn);
        people = Typed.text(people);
        remarks = Typed.text(remarks);
    }

    static HeardForm empty(UUID id, FinishedText text) {
        return new HeardForm(id, text.fingerprint(), "", "", "", "", null);
    }

    Optional<LocalDate> day() {
        return TypedDay.read(heldOn);
    }

    Inside inside() {
        return new Inside(Count.of(people).orElse(null), remarks, Boolean.TRUE.equals(shared));
    }
}
