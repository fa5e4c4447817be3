package dk.samspil.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A server that outlived a Samspil which was killed. Starting beside it would silently use it, with the settings it was
 * started with; so it is stopped first, by its own process id.
 */
record LeftBehind(Path cluster) {

    private static final int SECONDS_TO_STOP = 8;

    void stop() {
        var file = cluster.resolve("postmaster.pid");
        if (Files.notExists(file)) {
            return;
        }
        try {
            var process = ProcessHandle.of(
                    Long.parseLong(Files.readAllLines(file).getFirst().strip()));
            process.filter(this::isOurs).ifPresent(LeftBehind::stop);
            // Left by a power cut, or its id now belongs to somebody else's process: PostgreSQL would wait for that
            // one.
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Wherever its program lies: an upgrade unpacks the next one somewhere else. */
    private boolean isOurs(ProcessHandle process) {
        var program = process.info().command().map(Path::of).map(Path::getFileName);
        var arguments = process.info().arguments().map(List::of).orElse(List.of());
        return program.filter(Path.of("postgres")::equals).isPresent() && arguments.contains(cluster.toString());
    }

    private static void stop(ProcessHandle server) {
        try {
            // An interrupt is PostgreSQL's fast shutdown: it does not wait for clients, and nothing acknowledged is
            // lost.
            new ProcessBuilder("kill", "-INT", Long.toString(server.pid()))
                    .start()
                    .waitFor();
            server.onExit().get(SECONDS_TO_STOP, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException | IOException e) {
            throw new CannotStart(
                    "The PostgreSQL left behind does not stop.", "End its process %d.".formatted(server.pid()), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
