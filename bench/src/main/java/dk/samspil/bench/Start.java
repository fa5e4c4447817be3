package dk.samspil.bench;

import java.nio.file.Path;
import java.util.List;

/** The two ways that docs/operations.md names. */
enum Start {
    /** As bin/install lays it out: what to run in production. */
    INSTALLED("installed", "-XX:+UseSerialGC", "-XX:AOTCache=target/samspil/samspil.aot", "-jar", "target/samspil/samspil.jar"),
    /** The jar, and nothing else. */
    JAR_ALONE("the jar alone", "-XX:+UseSerialGC", "-jar", "target/samspil.jar");

    private static final List<String> HEAP = List.of("-Xms96m", "-Xmx256m", "-XX:MaxNewSize=32m");

    private final String title;
    private final List<String> arguments;

    Start(String title, String... arguments) {
        this.title = title;
        this.arguments = List.of(arguments);
    }

    ProcessBuilder command() {
        var command = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.command().addAll(HEAP);
        command.command().addAll(arguments);
        return command;
    }

    @Override
    public String toString() {
        return title;
    }
}
