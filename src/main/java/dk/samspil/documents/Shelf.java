package dk.samspil.documents;

import dk.samspil.access.PlaceId;
import dk.samspil.access.UnitId;
import org.jspecify.annotations.Nullable;

/** Where a file is put, and so who can open it: the own organisation, a unit of it, or everyone seated in a shared place. */
public record Shelf(@Nullable PlaceId place, @Nullable UnitId unit) {

    public static Shelf own() {
        return new Shelf(null, null);
    }

    public static Shelf of(UnitId unit) {
        return new Shelf(null, unit);
    }

    public static Shelf sharedIn(PlaceId place) {
        return new Shelf(place, null);
    }
}
