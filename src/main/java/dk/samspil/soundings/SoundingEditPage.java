package dk.samspil.soundings;

import dk.samspil.access.PlaceId;
import dk.samspil.web.Conflict;
import dk.samspil.web.Fields;
import dk.samspil.web.Option;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Calling a whole field together, or saying something about the meeting anew. */
public record SoundingEditPage(
        boolean isNew,
        SoundingForm form,
        Fields fields,
        @Nullable Conflict conflict) {

    public List<Option> kinds() {
        return Option.of(fields.t(), SoundingKind.values());
    }

    public List<Option> scopes() {
        return Option.of(fields.t(), Scope.values());
    }

    public List<Option> levels() {
        return Option.of(fields.t(), Level.values());
    }

    public List<Option> lengths() {
        return SoundingForm.LENGTHS.stream()
                .map(length -> new Option(length.toString(), fields.t().get("meetings.lasts." + length)))
                .toList();
    }

    /** The meeting's own page; empty while it is new. */
    public String path() {
        return isNew || form.id() == null ? "/dialogmoeder" : Sounding.path(new PlaceId(form.id()));
    }
}
