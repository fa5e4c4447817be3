package dk.samspil.documents;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.MediaType;

/** The kinds of paper we keep: everybody can open them, and they run nothing when opened. Told by their first bytes. */
public enum FileKind {
    PDF("255044462d", MediaType.APPLICATION_PDF, "pdf"),
    PNG("89504e470d0a1a0a", MediaType.IMAGE_PNG, "png"),
    JPEG("ffd8ff", MediaType.IMAGE_JPEG, "jpg", "jpeg");

    private final byte[] beginning;
    private final MediaType mediaType;
    private final String[] endings;

    FileKind(String beginning, MediaType mediaType, String... endings) {
        this.beginning = HexFormat.of().parseHex(beginning);
        this.mediaType = mediaType;
        this.endings = endings;
    }

    MediaType mediaType() {
        return mediaType;
    }

    static Optional<FileKind> of(byte[] content) {
        return Arrays.stream(values()).filter(kind -> kind.begins(content)).findFirst();
    }

    String ending() {
        return endings[0];
    }

    /** The name with an ending that tells the truth, because that is what the reader's computer goes by. */
    String nameEndingRight(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        return Arrays.stream(endings).anyMatch(ending -> lower.endsWith("." + ending)) ? name : name + "." + ending();
    }

    private boolean begins(byte[] content) {
        return content.length > beginning.length && Arrays.mismatch(beginning, content) == beginning.length;
    }
}
