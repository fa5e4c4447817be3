package dk.samspil.database;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Set;

/** What the embedded database keeps on disk, for its owner's eyes alone. */
record DataFolder(Path root) {

    static DataFolder at(String path) {
        try {
            var root = Files.createDirectories(Path.of(path)).toRealPath();
            Files.setPosixFilePermissions(root, PosixFilePermissions.fromString("rwx------"));
            return new DataFolder(root);
        } catch (IOException e) {
            throw new CannotStart("The folder %s cannot be used.".formatted(path), "Name another as SAMSPIL_DATA.", e);
        }
    }

    Path binaries() {
        return root.resolve("binaries");
    }

    Path cluster() {
        return root.resolve("postgres-18");
    }

    /** Where a cluster is made; it gets its real name when it is whole. */
    Path unfinished() {
        return root.resolve("postgres-18.unfinished");
    }

    Path log() {
        return root.resolve("postgres.log");
    }

    Path passwordFile(String role) {
        return root.resolve(role + ".password");
    }

    /** A role's password; made the first time it is asked for. */
    String password(String role) {
        try {
            var file = passwordFile(role);
            if (Files.notExists(file)) {
                writeSecret(file, mint());
            }
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One Samspil at a time. Held until it is closed, or the process ends, however it ends. */
    Closeable lock() {
        try {
            var file = FileChannel.open(root.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (file.tryLock() == null) {
                file.close();
                throw taken();
            }
            return file;
        } catch (OverlappingFileLockException e) {
            throw taken();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private CannotStart taken() {
        return new CannotStart(
                "Another Samspil is using the folder %s.".formatted(root),
                "Stop it, or name another folder as SAMSPIL_DATA.");
    }

    private static void writeSecret(Path file, String secret) throws IOException {
        var mine = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        try (var channel =
                Files.newByteChannel(file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), mine)) {
            channel.write(ByteBuffer.wrap(secret.getBytes(StandardCharsets.US_ASCII)));
        }
    }

    private static String mint() {
        var bits = new byte[32];
        new SecureRandom().nextBytes(bits);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
    }
}
