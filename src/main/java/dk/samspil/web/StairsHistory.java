package dk.samspil.web;

import dk.samspil.access.Side;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The ladder over time, as each party has seen it; at least one track, and each with at least one point. */
public record StairsHistory(List<Track> tracks) {

    public static final int WIDTH = 1080;
    public static final int HEIGHT = 300;
    public static final int LEFT = 190;
    private static final int RIGHT = 16;

    /** What one party answered, oldest first. */
    public record Track(Side side, String name, List<Point> points) {}

    /** An answer: that day, that step. */
    public record Point(LocalDate day, int step) {}

    /** Where a point is drawn. */
    public record Dot(int x, int y) {}

    public static int level(int step) {
        return 250 - (step - 1) * 50;
    }

    public LocalDate first() {
        return days().min(Comparator.naturalOrder()).orElseThrow();
    }

    public LocalDate last() {
        return days().max(Comparator.naturalOrder()).orElseThrow();
    }

    public List<Dot> dots(Track track) {
        // Parties that agree are drawn a little above each other, so that none hides another.
        int aside = (2 * tracks.indexOf(track) - tracks.size() + 1) * 7;
        return track.points().stream()
                .map(point -> new Dot(across(point.day()), level(point.step()) + aside))
                .toList();
    }

    /** Level until the day it changed, and on to the end. */
    public String line(Track track) {
        var dots = dots(track);
        var start = dots.getFirst();
        return "M%d %d".formatted(start.x(), start.y())
                + dots.stream()
                        .skip(1)
                        .map(dot -> "H%dV%d".formatted(dot.x(), dot.y()))
                        .collect(Collectors.joining())
                + "H" + (WIDTH - RIGHT);
    }

    /** What the drawing says, for one who cannot see it. */
    public String sentence(Texts t) {
        return tracks.stream().map(track -> sentence(t, track)).collect(Collectors.joining(" "));
    }

    public static String sentence(Texts t, Track track) {
        var points = track.points().stream()
                .map(point -> t.get("web.history.point", point.step(), t.date(point.day())))
                .collect(Collectors.joining(", "));
        return t.get("web.history.track", track.name(), points);
    }

    private int across(LocalDate day) {
        long whole = Math.max(1, ChronoUnit.DAYS.between(first(), last()));
        return (int) (LEFT + (WIDTH - LEFT - RIGHT) * ChronoUnit.DAYS.between(first(), day) / whole);
    }

    private Stream<LocalDate> days() {
        return tracks.stream().flatMap(track -> track.points().stream()).map(Point::day);
    }
}
