package dk.samspil.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What was measured: one line a figure, to be read by people and by machines. */
final class Figures {

    private final List<String> lines = new ArrayList<>();

    /** A figure with a goal. */
    void atMost(String name, double value, String unit, double goal) {
        add(name, value, unit, "≤ " + number(goal), value <= goal ? "ok" : "short");
    }

    /** A figure that explains the others. */
    void seen(String name, double value, String unit) {
        add(name, value, unit, "", "ok");
    }

    void print() {
        lines.forEach(System.out::println);
    }

    private void add(String name, double value, String unit, String goal, String verdict) {
        lines.add(String.join("\t", "figure", name, number(value), unit, goal, verdict));
    }

    private static String number(double value) {
        return value == Math.rint(value) ? "%d".formatted((long) value) : String.format(Locale.ROOT, "%.2f", value);
    }
}
