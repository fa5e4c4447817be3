package dk.samspil.organisations;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Where what was typed is not what somebody else has saved in the meantime. */
public record Difference(String label, String theirs, String yours) {

    /** Collects the differences of two versions of a form, field by field. */
    static final class Finder {

        private final List<Difference> found = new ArrayList<>();

        Finder compare(String label, @Nullable String theirs, @Nullable String yours) {
            var saved = Objects.requireNonNullElse(theirs, "");
            var typed = Objects.requireNonNullElse(yours, "");
            if (!saved.equals(typed)) {
                found.add(new Difference(label, saved, typed));
            }
            return this;
        }

        List<Difference> all() {
            return List.copyOf(found);
        }
    }
}
