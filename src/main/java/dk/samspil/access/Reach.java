package dk.samspil.access;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** How far the actor's eyes reach in the own organisation: some units, or everything. */
public record Reach(List<UnitId> units) {

    public static Reach current() {
        return new Reach(
                Actor.current() instanceof Actor.Person person && person.hat() != null
                        ? person.hat().units()
                        : List.of());
    }

    /** Whether the actor may act for {@code unit}; null is the whole organisation, which only those see who see everything. */
    public boolean covers(@Nullable UnitId unit) {
        return units.isEmpty() || unit != null && units.contains(unit);
    }

    /** The topmost unit worn; null is the whole organisation. */
    public @Nullable UnitId top() {
        return units.isEmpty() ? null : units.getFirst();
    }
}
