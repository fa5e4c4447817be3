package dk.samspil.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samspil.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class EmbeddedServerTest {

    @TempDir
    Path disk;

    /** The binaries are unpacked once in a process, so ours then run from the tests' own folder. */
    @BeforeAll
    static void anotherServerCameFirst() {
        TestDatabase.url(Roles.DATABASE);
    }

    @Test
    void whatWasWrittenIsThereAfterAStopAndAfterAServerLeftBehind() throws IOException {
        var folder = DataFolder.at(disk.resolve("data").toString());
        try (var server = EmbeddedServer.start(folder)) {
            var owner = as(Roles.OWNER, server, folder);
            owner.sql("create table word (text text)").update();
            owner.sql("insert into word values ('gemt')").update();
            assertItIsDurableAndLocked(server, folder);
            assertOnlyWeMayReadSecrets(folder);
            assertThatThrownBy(folder::lock).hasMessageContaining("Another Samspil");

            new LeftBehind(folder.cluster()).stop();
            assertThat(folder.cluster().resolve("postmaster.pid")).doesNotExist();
        }
        try (var server = EmbeddedServer.start(folder)) {
            assertThat(as(Roles.OWNER, server, folder)
                            .sql("select text from word")
                            .query(String.class)
                            .single())
                    .isEqualTo("gemt");
        }
    }

    @Test
    void aProcessThatOnlyHasTheServersOldIdIsLeftAlone() throws IOException {
        var cluster = Files.createDirectories(disk.resolve("cluster"));
        var pidFile = Files.writeString(
                cluster.resolve("postmaster.pid"), ProcessHandle.current().pid() + "\n" + cluster + "\n");

        new LeftBehind(cluster).stop();

        assertThat(ProcessHandle.current().isAlive()).isTrue();
        assertThat(pidFile).doesNotExist();
    }

    private static void assertItIsDurableAndLocked(EmbeddedServer server, DataFolder folder) {
        assertThat(as(Roles.SUPERUSER, server, folder)
                        .sql("""
                        select concat_ws(' ', current_setting('fsync'), current_setting('synchronous_commit'),
                            current_setting('listen_addresses'), current_setting('unix_socket_directories'))""")
                        .query(String.class)
                        .single())
                .isEqualTo("on on 127.0.0.1 ");
        assertThatThrownBy(() -> client(server, Roles.APPLICATION, "guessed")
                        .sql("select 1")
                        .query()
                        .singleRow())
                .hasRootCauseMessage("FATAL: password authentication failed for user \"samspil_app\"");
    }

    private static void assertOnlyWeMayReadSecrets(DataFolder folder) throws IOException {
        for (var role : new String[] {Roles.SUPERUSER, Roles.OWNER, Roles.APPLICATION}) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.passwordFile(role))))
                    .isEqualTo("rw-------");
        }
    }

    private static JdbcClient as(String role, EmbeddedServer server, DataFolder folder) {
        return client(server, role, folder.password(role));
    }

    private static JdbcClient client(EmbeddedServer server, String role, String password) {
        return JdbcClient.create(new DriverManagerDataSource(server.url(), role, password));
    }
}
