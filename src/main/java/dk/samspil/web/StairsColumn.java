package dk.samspil.web;

import dk.samspil.web.StairsDrawing.Shape;
import dk.samspil.web.StairsDrawing.Size;
import java.util.ArrayList;
import java.util.List;

/**
 * One step of the stairs with the marks that stand on it. A few stand side by side, as people would; more than fit stand in
 * rows, in the small picture four abreast, in the large one each with its name beside it and the flags on one mast.
 */
record StairsColumn(Size size, int step, List<Stairs.Mark> now, List<Stairs.Mark> wanted) {

    private static final int ABREAST = 4;
    private static final int ROW = 34;
    /** A letter of a name, on average, and how many of them a step has room for beside a mark. */
    private static final int LETTER = 9;

    private static final int LETTERS = 18;

    List<Shape> shapes() {
        return fitsAbreast() ? abreast() : size == Size.SMALL ? rows() : named();
    }

    private boolean fitsAbreast() {
        int count = now.size() + wanted.size();
        if (size == Size.SMALL || count == 0) {
            return count <= ABREAST;
        }
        int room = size.column / count / LETTER;
        return count <= 3
                && now.stream().allMatch(mark -> mark.shortName().length() <= room)
                && wanted.stream().allMatch(mark -> mark.shortName().length() <= 2 * room);
    }

    private List<Shape> abreast() {
        var shapes = new ArrayList<Shape>();
        int count = now.size() + wanted.size();
        for (int i = 0; i < now.size(); i++) {
            int x = abreast(i, count);
            shapes.add(standing(now.get(i), x, tread() - size.mark / 2 - 1, size.mark, x, false));
        }
        for (int i = 0; i < wanted.size(); i++) {
            int x = abreast(now.size() + i, count);
            // With names, each flag flies lower than the one before it, so that no name is behind a flag.
            int lift = size == Size.SMALL ? 0 : ROW * (wanted.size() - 1 - i);
            shapes.add(flag(wanted.get(i), x, tread() - size.pole - lift - flagSize() / 2, flagSize(), x, false));
        }
        return shapes;
    }

    private List<Shape> rows() {
        var shapes = new ArrayList<Shape>();
        int pitch = size.mark + 4;
        for (int i = 0; i < now.size(); i++) {
            int y = tread() - pitch * (i / ABREAST) - size.mark / 2 - 1;
            int x = abreast(i % ABREAST, ABREAST);
            shapes.add(standing(now.get(i), x, y, size.mark, x, false));
        }
        int over = tread() - pitch * ((now.size() + ABREAST - 1) / ABREAST) - size.pole / 2;
        for (int i = 0; i < wanted.size(); i++) {
            int x = abreast(i % ABREAST, ABREAST);
            shapes.add(flag(wanted.get(i), x, over - pitch * (i / ABREAST) - flagSize() / 2, flagSize(), x, false));
        }
        return shapes;
    }

    private List<Shape> named() {
        var shapes = new ArrayList<Shape>();
        int small = 26;
        int mast = left() + 12;
        for (int i = 0; i < now.size(); i++) {
            shapes.add(
                    standing(now.get(i), mast + 8 + small / 2, tread() - ROW * i - small / 2 - 3, small, mast, true));
        }
        for (int i = 0; i < wanted.size(); i++) {
            int y = tread() - ROW * (now.size() + i) - ROW;
            shapes.add(flag(wanted.get(i), mast + small / 2, y, small, mast, true));
        }
        return shapes;
    }

    private Shape standing(Stairs.Mark mark, int x, int y, int width, int pole, boolean beside) {
        return new Shape(mark.side(), name(mark), false, x, y, width, pole, tread(), beside);
    }

    private Shape flag(Stairs.Mark mark, int x, int y, int width, int pole, boolean beside) {
        return new Shape(mark.side(), name(mark), true, x, y, width, pole, tread(), beside);
    }

    private static String name(Stairs.Mark mark) {
        var name = mark.shortName();
        return name.length() <= LETTERS ? name : name.substring(0, LETTERS - 1).strip() + "…";
    }

    private int abreast(int place, int places) {
        return left() + size.column * (2 * place + 1) / (2 * places);
    }

    private int flagSize() {
        return size.mark * 4 / 5;
    }

    private int left() {
        return (step - 1) * size.column;
    }

    private int tread() {
        return -(step - 1) * size.rise;
    }
}
