package dk.samspil.reference;

import org.jspecify.annotations.Nullable;

/** A region, as long as it exists; {@code code} is null where none is known. */
public record Region(String name, @Nullable String code, Validity validity) {

    /** "Region Sjælland". */
    public String longName() {
        return "Region " + name;
    }
}
