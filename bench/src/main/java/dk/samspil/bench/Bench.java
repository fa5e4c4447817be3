package dk.samspil.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/** Measures Samspil from outside: the packaged jar, a real PostgreSQL, people who are signed in, a small town and the whole country. */
final class Bench {

    private static final Path OUT = Path.of("bench/target");
    private static final int CROWD = 16;

    private final boolean quick;
    private final Figures figures = new Figures();

    private Bench(boolean quick) {
        this.quick = quick;
    }

    public static void main(String[] arguments) {
        new Bench(Arrays.asList(arguments).contains("--quick")).run();
    }

    private void run() {
        var small = Size.SMALL;
        var national = quick ? Size.NATIONAL.tenth() : Size.NATIONAL;
        try (var server = Server.start(OUT)) {
            server.create(small.name());
            House.open(Start.JAR_ALONE, server.database(small.name()), 8391, OUT).close();
            server.copy(small.name(), national.name());
            for (var size : List.of(small, national)) {
                Fill.with(size, server.database(size.name()));
            }
            measureStarts(server.database(national.name()));
            measureSealing(server.database(small.name()));
            try (var town = House.open(Start.INSTALLED, server.database(small.name()), 8392, OUT);
                    var country = House.open(Start.INSTALLED, server.database(national.name()), 8393, OUT)) {
                measure(town, country, server);
            }
        }
        figures.print();
    }

    /** Several of each in turn unless it is to be quick, so that one slow moment of the machine is not taken for slowness. */
    private void measureStarts(Database database) {
        var starts = new EnumMap<Start, List<House>>(Start.class);
        for (int i = 0; i < (quick ? 1 : 3); i++) {
            for (var start : Start.values()) {
                try (var house = House.open(start, database, 8393, OUT)) {
                    starts.computeIfAbsent(start, none -> new ArrayList<>()).add(house);
                }
            }
        }
        starts.forEach((start, houses) -> {
            figures.atMost("start, " + start, median(houses, House::secondsToStart), "s", 8);
            figures.seen("start, " + start + ", processor time", median(houses, House::processorSecondsToStart), "s");
        });
    }

    private void measureSealing(Database database) {
        var seconds = Inside.run("Sealing", database, 8394, OUT);
        figures.seen("an agreement made and sealed, its pages", seconds.get("pages"), "");
        figures.atMost("an agreement made and sealed, p50", seconds.get("seal"), "s", 1.5);
        figures.atMost("an agreement checked, p50", seconds.get("check"), "s", 0.5);
    }

    private static double median(List<House> houses, ToDoubleFunction<House> figure) {
        return houses.stream().mapToDouble(figure).sorted().skip(houses.size() / 2).findFirst().orElseThrow();
    }

    private void measure(House town, House country, Server server) {
        var inTown = Visitor.signIn(CROWD, town);
        var inCountry = Visitor.signIn(CROWD, country);
        for (var page : Page.values()) {
            figures.atMost(page + ", statements", server.statements(country.database(), () -> inCountry.getFirst().open(page)), "", 12);
            figures.atMost(page + ", first visit", FirstVisit.bytes(inCountry.getFirst(), page) / 1000.0, "kB", 120);
        }
        for (var page : Page.values()) {
            for (int connections : new int[] {1, CROWD}) {
                drive(page, inTown.subList(0, connections), inCountry.subList(0, connections));
            }
        }
        driveSaving(inTown.getFirst(), inCountry.getFirst());
        figures.atMost("memory, resident", country.residentMegabytes(), "MB", 400);
    }

    /** In turns, so that whatever else the machine does strikes both alike. */
    private void drive(Page page, List<Visitor> inTown, List<Visitor> inCountry) {
        Load.drive(page, inTown, turn().multipliedBy(2));
        Load.drive(page, inCountry, turn().multipliedBy(2));
        var town = new Timings();
        var country = new Timings();
        for (int i = 0; i < 10; i++) {
            town.add(Load.drive(page, inTown, turn()));
            country.add(Load.drive(page, inCountry, turn()));
        }
        var of = new TreeMap<>(Map.of("small", town, "national", country)).descendingMap();
        of.forEach((size, timings) -> {
            var name = "%s, %s, %d at once, ".formatted(page, size, inTown.size());
            figures.seen(name + "rate", timings.perSecond(), "requests/s");
            figures.seen(name + "p50", timings.percentile(50), "ms");
            figures.seen(name + "p99", timings.percentile(99), "ms");
        });
        figures.atMost(
                "%s, national ÷ small, %d at once".formatted(page, inTown.size()), country.percentile(50) / town.percentile(50), "", 1.3);
    }

    /** A clause saved in an agreement of five clauses and one edition, and in one of sixty and forty. */
    private void driveSaving(Visitor inTown, Visitor inCountry) {
        var town = new Timings();
        var country = new Timings();
        for (int i = 0; i < (quick ? 40 : 400); i++) {
            boolean warm = i >= (quick ? 10 : 100);
            var small = Timings.one(inTown.save());
            var large = Timings.one(inCountry.save());
            if (warm) {
                town.add(small);
                country.add(large);
            }
        }
        figures.seen("a clause saved, small, p50", town.percentile(50), "ms");
        figures.seen("a clause saved, national, p50", country.percentile(50), "ms");
        figures.atMost("a clause saved, national ÷ small", country.percentile(50) / town.percentile(50), "", 1.3);
    }

    private Duration turn() {
        return quick ? Duration.ofMillis(200) : Duration.ofSeconds(2);
    }
}
