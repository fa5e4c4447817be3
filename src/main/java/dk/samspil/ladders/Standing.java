package dk.samspil.ladders;

import dk.samspil.web.Stairs;
import java.util.List;

/** Views as marks on the drawn stairs. */
final class Standing {

    private Standing() {}

    static Stairs stairs(List<View> views) {
        return new Stairs(views.stream()
                .map(view -> new Stairs.Mark(
                        view.party().side(),
                        view.party().name(),
                        view.party().shortName(),
                        view.mark().now().number(),
                        view.mark().wanted().number()))
                .toList());
    }
}
