package dk.samspil.web;

import dk.samspil.access.Side;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where everything goes when the stairs are drawn. The lowest tread is at zero and up is negative, so that a crowd on one
 * step simply makes the picture taller.
 */
public record StairsDrawing(
        Size size, List<Shape> shapes, @Nullable Gap gap) {

    /** The overview's picture has no names; the ladder's own page has room for them. */
    enum Size {
        SMALL(128, 34, 18, 76, 26, 48, 214),
        LARGE(216, 50, 26, 30, 42, 64, 320);

        final int column;
        final int rise;
        final int base;
        final int below;
        final int mark;
        final int pole;
        final int above;

        Size(int column, int rise, int base, int below, int mark, int pole, int above) {
            this.column = column;
            this.rise = rise;
            this.base = base;
            this.below = below;
            this.mark = mark;
            this.pole = pole;
            this.above = above;
        }
    }

    /**
     * One party's mark. {@code x} and {@code y} are its middle; a flag has a pole, or shares a mast, from {@code foot}.
     *
     * @param beside the name stands to the right of the mark rather than above it
     */
    public record Shape(
            Side side, String name, boolean wanted, int x, int y, int size, int pole, int foot, boolean beside) {

        public int nameX() {
            return beside ? pole + 42 : x;
        }

        public int nameY() {
            return beside ? y + 6 : y - size / 2 - 10;
        }

        int top() {
            return beside ? y - size / 2 : nameY() - 18;
        }
    }

    public static StairsDrawing small(Stairs stairs) {
        return drawn(stairs, Size.SMALL);
    }

    public static StairsDrawing large(Stairs stairs) {
        return drawn(stairs, Size.LARGE);
    }

    private static StairsDrawing drawn(Stairs stairs, Size size) {
        var shapes = new ArrayList<Shape>();
        for (int step = 1; step <= Stairs.STEPS; step++) {
            shapes.addAll(new StairsColumn(size, step, stairs.nowAt(step), stairs.wantedAt(step)).shapes());
        }
        return new StairsDrawing(size, List.copyOf(shapes), Gap.between(shapes, size));
    }

    public List<Shape> flags() {
        return shapes.stream().filter(Shape::wanted).toList();
    }

    public String viewBox() {
        int top = shapes.stream().mapToInt(Shape::top).min().orElse(0) - 12;
        if (gap != null) {
            top = Math.min(top, gap.top() - 12);
        }
        top = Math.min(top, -size.above);
        return "0 %d %d %d".formatted(top, width(), size.below - top);
    }

    public int width() {
        return Stairs.STEPS * size.column;
    }

    public int rise() {
        return size.rise;
    }

    public int base() {
        return size.base;
    }

    public int left(int step) {
        return (step - 1) * size.column;
    }

    public int middle(int step) {
        return left(step) + size.column / 2;
    }

    public int tread(int step) {
        return -(step - 1) * size.rise;
    }

    /** The edge of the stairs, from the ground up. */
    public String line() {
        var line = new StringBuilder("M2 0");
        for (int step = 2; step <= Stairs.STEPS; step++) {
            line.append("H").append(left(step)).append("V").append(tread(step));
        }
        return line.append("H").append(width() - 2).toString();
    }
}
