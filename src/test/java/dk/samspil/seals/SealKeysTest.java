package dk.samspil.seals;

import static dk.samspil.seals.Keystores.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samspil.TestClock;
import dk.samspil.database.CannotStart;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealKeysTest {

    @TempDir
    Path folder;

    @Test
    void theKeyThatIsNamedIsUsed() throws Exception {
        var file = Keystores.write(folder.resolve("seal.p12"), TestClock.START, "seal");

        assertThat(keys(file, PASSWORD, "seal").current().development()).isFalse();
        assertThat(keys(file, PASSWORD, "")
                        .current()
                        .certificate()
                        .getSubjectX500Principal()
                        .getName())
                .isEqualTo("CN=Nørreby Kommune");
    }

    @Test
    void whereTwoLieTogetherOneIsNamed() throws Exception {
        var file = Keystores.write(folder.resolve("seal.p12"), TestClock.START, "old", "new");

        assertThat(keys(file, PASSWORD, "new").current()).isNotNull();
        assertThatThrownBy(() -> keys(file, PASSWORD, "")).isInstanceOf(CannotStart.class);
    }

    @Test
    void theStartIsRefusedPlainlyWithoutTheKeyThatIsNamed() throws Exception {
        var file = Keystores.write(folder.resolve("seal.p12"), TestClock.START, "seal");
        var noKeystore = Files.writeString(folder.resolve("notes.txt"), "hemmelig");

        assertThatThrownBy(() -> keys(folder.resolve("none.p12"), PASSWORD, ""))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("There is no file");
        assertThatThrownBy(() -> keys(file, "gættet", "")).isInstanceOf(CannotStart.class);
        assertThatThrownBy(() -> keys(file, PASSWORD, "other")).isInstanceOf(CannotStart.class);
        assertThatThrownBy(() -> keys(noKeystore, PASSWORD, "")).isInstanceOf(CannotStart.class);
        assertThatThrownBy(() -> keys(folder, PASSWORD, "")).isInstanceOf(CannotStart.class);
    }

    @Test
    void withoutOneItIsMadeWhenItIsNeededForItsOwnerAlone() throws Exception {
        var data = folder.resolve("data");
        var keys = development(data);
        assertThat(data).doesNotExist();

        var key = keys.current();

        assertThat(key.development()).isTrue();
        assertThat(key.certificate().getSubjectX500Principal().getName()).contains("development only");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("development-seal.p12"))))
                .isEqualTo("rw-------");
        assertThat(development(data).current().certificate()).isEqualTo(key.certificate());
    }

    private static SealKeys keys(Path file, String password, String alias) {
        return new SealKeys(file.toString(), password, alias, Path.of("unused"), new TestClock(), new Random(1));
    }

    private static SealKeys development(Path data) {
        return new SealKeys("", "", "", data, new TestClock(), new Random(1));
    }
}
