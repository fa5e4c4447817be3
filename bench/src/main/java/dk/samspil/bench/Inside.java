package dk.samspil.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;

/** A measure taken inside the packaged Samspil, of what no single page does: a program run from its source, with the same heap. */
final class Inside {

    private static final Path SOURCES = Path.of("bench/src/inside");

    private Inside() {}

    /** What it prints: a name and a figure a line, with a tab between. */
    static Map<String, Double> run(String program, Database database, int port, Path folder) {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = new ProcessBuilder(
                java, "-Xmx256m", "-XX:+UseSerialGC", "-cp", "target/samspil/samspil.jar", SOURCES.resolve(program + ".java").toString());
        command.environment().putAll(Map.of(
                "SERVER_PORT", String.valueOf(port),
                "SAMSPIL_DATA", folder.resolve("inside").toString(),
                "SPRING_DATASOURCE_URL", database.url(),
                "SPRING_DATASOURCE_USERNAME", Database.APPLICATION,
                "SPRING_FLYWAY_URL", database.url(),
                "SPRING_FLYWAY_USER", Database.OWNER));
        command.redirectError(folder.resolve(program + ".log").toFile());
        try {
            var process = command.start();
            try (var lines = process.inputReader()) {
                var figures = lines.lines()
                        .map(line -> line.split("\t"))
                        .filter(line -> line.length == 2)
                        .collect(Collectors.toMap(line -> line[0], line -> Double.valueOf(line[1])));
                if (figures.isEmpty()) {
                    throw new IllegalStateException(program + " measured nothing; its log lies in bench/target");
                }
                return figures;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
