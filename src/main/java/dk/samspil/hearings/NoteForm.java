package dk.samspil.hearings;

import dk.samspil.web.Day;
import dk.samspil.web.Line;
import dk.samspil.web.Required;
import dk.samspil.web.Typed;
import dk.samspil.web.TypedDay;
import java.time.LocalDate;
import java.util.Optional;

/** That somebody inside has approved, as it is typed. */
public record NoteForm(
        @Line String fingerprint,

        @Required(message = "hearings.problem.day") @Day String day,

        @Line String reference) {

    public NoteForm {
        fingerprint = Typed.text(fingerprint);
        day = Typed.text(day);
        reference = Typed.text(reference);
    }

    static NoteForm of(FinishedText text, Standing standing, Step step) {
        return standing.of(step)
                .map(noted -> new NoteForm(
                        text.fingerprint(),
                        noted.on().toString(),
                        noted.inside().words()))
                .orElseGet(() -> new NoteForm(text.fingerprint(), "", ""));
    }

    Optional<LocalDate> on() {
        return TypedDay.read(day);
    }
}
