package dk.samspil.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.Closeable;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.springframework.util.FileSystemUtils;

/** A real PostgreSQL, started in a folder and stopped with Samspil: durable, on loopback alone, with passwords. */
final class EmbeddedServer implements AutoCloseable {

    /** Recovery after a power cut may take its time. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final EmbeddedPostgres postgres;
    private final Closeable lock;

    private EmbeddedServer(EmbeddedPostgres postgres, Closeable lock) {
        this.postgres = postgres;
        this.lock = lock;
    }

    static EmbeddedServer start(DataFolder folder) {
        requireUnprivilegedProcess();
        var lock = folder.lock();
        new LeftBehind(folder.cluster()).stop();
        if (Files.notExists(folder.cluster())) {
            create(folder);
        }
        return new EmbeddedServer(run(folder, folder.cluster()), lock);
    }

    String url() {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(postgres.getPort(), Roles.DATABASE);
    }

    @Override
    public void close() {
        try {
            postgres.close();
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void create(DataFolder folder) {
        new LeftBehind(folder.unfinished()).stop();
        try {
            FileSystemUtils.deleteRecursively(folder.unfinished());
            try (var server = run(folder, folder.unfinished())) {
                Roles.create(server.getPostgresDatabase(), folder);
            }
            Files.move(folder.unfinished(), folder.cluster());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static EmbeddedPostgres run(DataFolder folder, Path cluster) {
        var password = folder.password(Roles.SUPERUSER);
        try {
            return EmbeddedPostgres.builder()
                    .setOverrideWorkingDirectory(folder.binaries().toFile())
                    .setDataDirectory(cluster)
                    .setCleanDataDirectory(false)
                    .setRegisterShutdownHook(false)
                    .setLocaleConfig("locale", "C.UTF-8")
                    .setLocaleConfig(
                            "pwfile", folder.passwordFile(Roles.SUPERUSER).toString())
                    .setDataDirectoryCustomizer(EmbeddedServer::askForPasswords)
                    .setConnectConfig("password", password)
                    .setServerConfig("listen_addresses", "127.0.0.1")
                    .setServerConfig("unix_socket_directories", "")
                    .setServerConfig("password_encryption", "scram-sha-256")
                    // What the people were told is saved, is saved: the library prefers speed, for tests.
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("max_connections", "100")
                    // No rows and no statements in the log: they hold what people wrote.
                    .setServerConfig("log_error_verbosity", "terse")
                    .setServerConfig("log_min_error_statement", "panic")
                    .setErrorRedirector(Redirect.appendTo(folder.log().toFile()))
                    .setOutputRedirector(Redirect.appendTo(folder.log().toFile()))
                    .setPGStartupWait(PATIENCE)
                    .start();
        } catch (IOException | IllegalStateException e) {
            throw new CannotStart(
                    "The embedded PostgreSQL did not start in %s.".formatted(cluster),
                    "Its log says why: %s".formatted(folder.log()),
                    e);
        }
    }

    /** Written before every start: initdb would leave {@code trust} behind. */
    private static void askForPasswords(File cluster) {
        try {
            Files.writeString(cluster.toPath().resolve("pg_hba.conf"), "host all all 127.0.0.1/32 scram-sha-256\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** PostgreSQL refuses to run as root; a user namespace of its own takes the powers away. */
    private static void requireUnprivilegedProcess() {
        if ("root".equals(System.getProperty("user.name")) && !LinuxUtils.isUnshareAvailable()) {
            throw new CannotStart(
                    "PostgreSQL does not run as root, and this machine does not allow 'unshare -U'.",
                    "Start Samspil as another user, or name a database as SPRING_DATASOURCE_URL.");
        }
    }
}
