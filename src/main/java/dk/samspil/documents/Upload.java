package dk.samspil.documents;

import dk.samspil.web.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import org.springframework.web.multipart.MultipartFile;

/** A file as it came in, looked at: not empty, not too large, and of a kind we keep. Otherwise a {@link Refusal} that says so. */
public record Upload(String name, FileKind kind, byte[] content) {

    /** What one paper may take up. A page scanned at home is about one megabyte. */
    static final int MAX_MEGABYTES = 10;

    private static final long MAX_BYTES = MAX_MEGABYTES * 1024L * 1024L;
    private static final int MAX_NAME = 150;

    /** {@code field} is the form's, where the refusal belongs. */
    public static Upload of(String field, MultipartFile file) {
        // Before the bytes are read: a large file waits on disk and never enters memory.
        requireSize(field, file.getSize());
        var content = bytesOf(file);
        var kind = FileKind.of(content).orElseThrow(() -> new Refusal(field, "documents.refusal.kind"));
        var name = file.getOriginalFilename();
        return new Upload(kind.nameEndingRight(tidy(name == null ? "" : name)), kind, content);
    }

    /** An id for this very file in a form: sent twice it is one, and another file is another. */
    public UUID idIn(UUID form) {
        return UUID.nameUUIDFromBytes((form + HexFormat.of().formatHex(sha256())).getBytes(StandardCharsets.US_ASCII));
    }

    byte[] sha256() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private static void requireSize(String field, long bytes) {
        if (bytes == 0) {
            throw new Refusal(field, "documents.refusal.empty");
        }
        if (bytes > MAX_BYTES) {
            throw new Refusal(field, "documents.refusal.tooLarge", MAX_MEGABYTES, Math.ceilDiv(bytes, 1024 * 1024));
        }
    }

    private static byte[] bytesOf(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Some browsers send the whole path, and a name may carry characters that nobody can see. */
    private static String tidy(String name) {
        var last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                .replaceAll("[\\p{C}\"]", "")
                .strip();
        return last.length() > MAX_NAME ? last.substring(0, MAX_NAME).strip() : last;
    }
}
