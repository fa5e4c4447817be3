package dk.samspil.soundings;

import dk.samspil.web.Conflict;
import dk.samspil.web.Fields;
import dk.samspil.web.Option;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A point of the programme, written anew. */
public record PointPage(
        Sounding sounding,
        PointForm form,
        Fields fields,
        @Nullable Conflict conflict) {

    public List<Option> elements() {
        return Option.of(fields.t(), Element.values());
    }
}
