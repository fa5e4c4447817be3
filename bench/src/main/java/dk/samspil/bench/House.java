package dk.samspil.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Samspil as a process of its own, as it runs in production, with a small heap. */
record House(Process process, Database database, String address, double secondsToStart, double processorSecondsToStart) implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    /** Returns when the house says that it is well. */
    static House open(Start start, Database database, int port, Path folder) {
        var address = "http://127.0.0.1:" + port;
        var command = start.command()
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("samspil-%d.log".formatted(port)).toFile());
        command.environment().putAll(Map.of(
                "SERVER_PORT", String.valueOf(port),
                "SAMSPIL_URL", address,
                "SPRING_DATASOURCE_URL", database.url(),
                "SPRING_DATASOURCE_USERNAME", Database.APPLICATION,
                "SPRING_FLYWAY_URL", database.url(),
                "SPRING_FLYWAY_USER", Database.OWNER,
                // All visitors of the bench come from one address.
                "SAMSPIL_RATE_LIMIT_FACTOR", "100"));
        try {
            long begun = System.nanoTime();
            var process = command.start();
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
            awaitHealth(process, URI.create(address + "/actuator/health"));
            double seconds = (System.nanoTime() - begun) / 1e9;
            return new House(process, database, address, seconds, processorSeconds(process));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    double residentMegabytes() {
        try (var status = Files.lines(Path.of("/proc/%d/status".formatted(process.pid())))) {
            return status.filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .sum() / 1024;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Says how much of a slow start was ours, on a machine that others use too. */
    private static double processorSeconds(Process process) {
        return process.info().totalCpuDuration().orElseThrow().toMillis() / 1000.0;
    }

    private static void awaitHealth(Process process, URI health) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        try (var http = HttpClient.newHttpClient()) {
            while (!isWell(http, health)) {
                if (!process.isAlive() || System.nanoTime() > end) {
                    process.destroy();
                    throw new IllegalStateException("Samspil did not start; its log lies in bench/target");
                }
                Thread.sleep(20);
            }
        }
    }

    private static boolean isWell(HttpClient http, URI health) throws InterruptedException {
        try {
            return http.send(HttpRequest.newBuilder(health).build(), BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            process.waitFor(30, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
