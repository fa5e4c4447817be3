package dk.samspil.web;

import dk.samspil.web.StairsDrawing.Shape;
import dk.samspil.web.StairsDrawing.Size;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The arc between the two who see it most differently, with its label's place. One step apart is no gap. */
public record Gap(int steps, int fromX, int fromY, int toX, int toY) {

    /** How far the arc reaches out at either end before it bends. */
    private static final int RISE = 130;

    private static final int REACH = 90;

    static @Nullable Gap between(List<Shape> shapes, Size size) {
        var standing = shapes.stream().filter(shape -> !shape.wanted()).toList();
        var lowest = standing.stream().max(Comparator.comparing(Shape::foot));
        var highest = standing.stream().min(Comparator.comparing(Shape::foot));
        if (lowest.isEmpty() || highest.isEmpty()) {
            return null;
        }
        var from = lowest.get();
        var to = highest.get();
        int steps = (from.foot() - to.foot()) / size.rise;
        // From above everyone on that step, their names included.
        int top = standing.stream()
                .filter(shape -> shape.foot() == from.foot())
                .mapToInt(Shape::top)
                .min()
                .orElse(from.top());
        return steps < 2 ? null : new Gap(steps, from.x(), top - 6, to.x() - to.size() / 2 - 10, to.y() - 6);
    }

    public String line() {
        return "M%d %dC%d %d %d %d %d %d"
                .formatted(fromX, fromY, fromX + 10, fromY - RISE, toX - REACH, toY - REACH, toX, toY);
    }

    /** Where the label ends: just left of the arc's shoulder. */
    public int x() {
        return at(0.35, fromX, fromX + 10, toX - REACH, toX) - 18;
    }

    public int y() {
        return at(0.35, fromY, fromY - RISE, toY - REACH, toY) - 4;
    }

    int top() {
        return Math.min(at(0.5, fromY, fromY - RISE, toY - REACH, toY), y() - 18);
    }

    private static int at(double t, int from, int first, int second, int to) {
        double s = 1 - t;
        return (int) Math.round(s * s * s * from + 3 * s * s * t * first + 3 * s * t * t * second + t * t * t * to);
    }
}
