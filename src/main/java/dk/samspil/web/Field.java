package dk.samspil.web;

import org.jspecify.annotations.Nullable;

/** One input of a form, as its template part needs it. */
public record Field(
        String name,
        String label,
        @Nullable String hint,
        String value,
        @Nullable String problem) {

    /** For {@code aria-describedby}: the hint, the problem, or both; null when there is neither. */
    public @Nullable String describedBy() {
        if (hint == null && problem == null) {
            return null;
        }
        var ids = (hint == null ? "" : name + "-hint ") + (problem == null ? "" : name + "-problem");
        return ids.strip();
    }

    /** For {@code aria-invalid}: "true", or null where nothing is wrong. */
    public @Nullable String invalid() {
        return problem == null ? null : "true";
    }
}
