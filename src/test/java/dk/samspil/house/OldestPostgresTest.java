package dk.samspil.house;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.TestDatabase;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The oldest PostgreSQL we promise to run on, where it is installed. */
@EnabledIf(value = "isInstalled", disabledReason = "PostgreSQL 15 is not installed in /usr/lib/postgresql/15")
class OldestPostgresTest {

    private static final Path PROGRAMS = Path.of("/usr/lib/postgresql/15/bin");
    private static final boolean ROOT = "root".equals(System.getProperty("user.name"));

    @TempDir(cleanup = CleanupMode.ALWAYS)
    Path disk;

    private int port;

    static boolean isInstalled() {
        return Files.isExecutable(PROGRAMS.resolve("initdb"));
    }

    @BeforeEach
    void start() throws Exception {
        try (var free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        if (ROOT) {
            Files.setOwner(
                    disk, disk.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName("postgres"));
        } else {
            Files.setPosixFilePermissions(disk, PosixFilePermissions.fromString("rwx------"));
        }
        run("initdb", "-A", "trust", "-U", "postgres", "-E", "UTF-8", "--locale", "C.UTF-8", "-D", data());
        run(
                "pg_ctl",
                "-D",
                data(),
                "-w",
                "-l",
                disk.resolve("log").toString(),
                "-o",
                "-p %d -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c fsync=off".formatted(port),
                "start");
    }

    @AfterEach
    void stop() throws Exception {
        run("pg_ctl", "-D", data(), "-w", "-m", "immediate", "stop");
    }

    @Test
    void everyRoomMovesInAndEveryTableIsGuarded() {
        var postgres = JdbcClient.create(as("postgres", "postgres"));
        for (var role : List.of(TestDatabase.OWNER, TestDatabase.APPLICATION)) {
            postgres.sql("create role %s login".formatted(role)).update();
        }
        postgres.sql("create database samspil owner %s".formatted(TestDatabase.OWNER))
                .update();

        TestDatabase.migrate(as(TestDatabase.OWNER, "samspil"));

        assertThat(GuardedTables.unguardedIn(as("postgres", "samspil")))
                .containsExactlyInAnyOrderElementsOf(GuardedTables.UNGUARDED.keySet());
    }

    private DriverManagerDataSource as(String role, String database) {
        return new DriverManagerDataSource("jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database), role, "");
    }

    private String data() {
        return disk.resolve("data").toString();
    }

    /** PostgreSQL refuses to run as root. */
    private void run(String program, String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<String>(ROOT ? List.of("runuser", "-u", "postgres", "--") : List.of());
        command.add(PROGRAMS.resolve(program).toString());
        Stream.of(arguments).forEach(command::add);
        var output = disk.resolveSibling(disk.getFileName() + "." + program).toFile();
        output.deleteOnExit();
        var process = new ProcessBuilder(command)
                .directory(disk.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output)
                .start();
        assertThat(process.waitFor()).as(() -> program + ": " + output).isZero();
    }
}
