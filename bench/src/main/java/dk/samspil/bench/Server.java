package dk.samspil.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** A PostgreSQL of the bench's own, as durable as the one in the house, on loopback, with invented data alone. */
final class Server implements AutoCloseable {

    /** As the driver sends them; what begins and ends a transaction is not counted. */
    private static final Pattern STATEMENT = Pattern.compile("LOG: +(?:statement|execute [^:]+): (?!BEGIN|COMMIT|ROLLBACK|SET SESSION)\\S");

    private static final int TRIES = 5;

    private final EmbeddedPostgres postgres;
    private final Path log;

    private Server(EmbeddedPostgres postgres, Path log) {
        this.postgres = postgres;
        this.log = log;
    }

    static Server start(Path folder) {
        try {
            var log = folder.resolve("postgres.log");
            Files.deleteIfExists(log);
            var postgres = EmbeddedPostgres.builder()
                    .setLocaleConfig("locale", "C.UTF-8")
                    .setServerConfig("listen_addresses", "127.0.0.1")
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("max_connections", "100")
                    .setServerConfig("log_line_prefix", "%u@%d:")
                    .setErrorRedirector(Redirect.appendTo(log.toFile()))
                    .setOutputRedirector(Redirect.appendTo(log.toFile()))
                    .start();
            var server = new Server(postgres, log);
            server.execute("create role %s login".formatted(Database.OWNER), "create role %s login".formatted(Database.APPLICATION));
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Database database(String name) {
        return new Database(name, postgres.getPort());
    }

    void create(String name) {
        execute("create database %s owner %s".formatted(name, Database.OWNER));
    }

    void copy(String name, String copy) {
        execute("create database %s template %s owner %s".formatted(copy, name, Database.OWNER));
    }

    /** How many statements a deed takes, read from PostgreSQL's own log; the usual number, since jobs of the house run beside it. */
    long statements(Database database, Runnable deed) {
        execute("alter system set log_statement = 'all'", "select pg_reload_conf()");
        try {
            settle();
            return IntStream.range(0, TRIES).mapToLong(i -> counted(database, deed)).sorted().skip(TRIES / 2).findFirst().orElseThrow();
        } finally {
            execute("alter system reset log_statement", "select pg_reload_conf()");
        }
    }

    private long counted(Database database, Runnable deed) {
        int before = lines().size();
        deed.run();
        settle();
        var who = Database.APPLICATION + "@" + database.name() + ":";
        return lines().stream().skip(before).filter(line -> line.startsWith(who) && STATEMENT.matcher(line).find()).count();
    }

    /** The session is saved, and the log written, a moment after the page has come. */
    private static void settle() {
        try {
            Thread.sleep(300);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<String> lines() {
        try {
            return Files.readAllLines(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void execute(String... commands) {
        try (var connection = database("postgres").asSuperuser();
                var statement = connection.createStatement()) {
            for (var command : commands) {
                statement.execute(command);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        try {
            postgres.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
