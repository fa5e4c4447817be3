package dk.samspil.documents;

import dk.samspil.web.Refusal;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HexFormat;
import javax.imageio.ImageIO;
import net.coobird.thumbnailator.Thumbnails;

/**
 * A picture as everybody may see it: upright, no larger than a page shows it, and without what the camera wrote beside it, such as
 * where it was taken.
 */
public final class Picture {

    /** In pixels; the width of a page on a screen with two for each. */
    private static final int EDGE = 1600;

    /** A telephone's picture has twelve million, a large camera's fifty. */
    private static final long MOST_PIXELS = 60_000_000;

    static {
        // A large picture is read at the size it is wanted, instead of whole.
        System.setProperty("thumbnailator.conserveMemoryWorkaround", "true");
    }

    private Picture() {}

    /** A {@link Refusal} at {@code field} when it is no picture that can be read, or too large a one. */
    public static Upload forEverybody(String field, Upload upload) {
        return new Upload(upload.name(), upload.kind(), shown(field, upload.kind(), upload.content()));
    }

    /** The same for one that is kept, and was looked at when it came. */
    public static FileContent forEverybody(FileContent file) {
        var shown = new Upload(file.name(), file.kind(), shown("", file.kind(), file.bytes()));
        return new FileContent(shown.name(), shown.kind(), HexFormat.of().formatHex(shown.sha256()), shown.content());
    }

    private static byte[] shown(String field, FileKind kind, byte[] content) {
        try {
            var picture = Thumbnails.of(new ByteArrayInputStream(content));
            var sized = isLarge(field, content) ? picture.size(EDGE, EDGE) : picture.scale(1);
            var bytes = new ByteArrayOutputStream();
            sized.outputFormat(kind.ending()).toOutputStream(bytes);
            return bytes.toByteArray();
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new Refusal(field, "documents.refusal.picture");
        }
    }

    /** Asked of its head alone, before anything of that size is read. */
    private static boolean isLarge(String field, byte[] content) throws IOException {
        try (var stream = ImageIO.createImageInputStream(new ByteArrayInputStream(content))) {
            var readers = ImageIO.getImageReaders(stream);
            if (!readers.hasNext()) {
                throw new Refusal(field, "documents.refusal.picture");
            }
            var reader = readers.next();
            try {
                reader.setInput(stream, true, true);
                long width = reader.getWidth(0);
                long height = reader.getHeight(0);
                if (width * height > MOST_PIXELS) {
                    throw new Refusal(field, "documents.refusal.pixels", MOST_PIXELS / 1_000_000);
                }
                return Math.max(width, height) > EDGE;
            } finally {
                reader.dispose();
            }
        }
    }
}
