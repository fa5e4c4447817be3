package dk.samspil.presses;

import dk.samspil.web.Line;
import dk.samspil.web.Problems;
import dk.samspil.web.Required;
import dk.samspil.web.Texts;
import dk.samspil.web.Typed;
import org.jspecify.annotations.Nullable;

/** What a picture shows, and whether those on it have said yes, as it is typed. */
public record PressPhotoForm(
        @Required(message = "presses.photo.problem.shows") @Line
        String shows,

        @Line String consent,
        @Nullable Integer version) {

    public PressPhotoForm {
        shows = Typed.text(shows);
        consent = Typed.text(consent);
    }

    Problems check(Problems problems, Texts t) {
        return consent.equals("true") ? problems : problems.and("consent", t.get("presses.photo.problem.consent"));
    }

    int seen() {
        return version == null ? 0 : version;
    }
}
