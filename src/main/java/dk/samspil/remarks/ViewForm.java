package dk.samspil.remarks;

import dk.samspil.web.Prose;
import dk.samspil.web.Required;
import dk.samspil.web.Typed;
import org.jspecify.annotations.Nullable;

/** What one's own organisation thinks, as it is typed; {@code version} is the one that was seen, 0 the first time. */
public record ViewForm(
        @Nullable Integer version,

        @Required(message = "remarks.view.problem.empty") @Prose(max = 2000)
        String view) {

    public ViewForm {
        view = Typed.text(view);
    }

    static ViewForm of(@Nullable View said) {
        return said == null ? new ViewForm(0, "") : new ViewForm(said.version(), said.words());
    }

    public int seen() {
        return version == null ? 0 : version;
    }
}
