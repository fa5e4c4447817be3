package dk.samspil.soundings;

import java.util.List;

/**
 * What those who are asked read as signs of how seriously it is meant.
 *
 * @param people who comes from the host, a line each
 * @param served what there is to eat and drink
 */
public record Signals(List<Level> levels, String people, String served) {

    public boolean isEmpty() {
        return levels.isEmpty() && people.isEmpty() && served.isEmpty();
    }
}
