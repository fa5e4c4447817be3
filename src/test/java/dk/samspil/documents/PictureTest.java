package dk.samspil.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samspil.web.Refusal;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PictureTest {

    private static final String PLACE = "56.1500 N 10.2000 E";

    /** What a telephone that was held upright writes into its picture: turned by a quarter; and a place, in words here. */
    private static final byte[] BESIDE = HexFormat.of()
            .parseHex("457869660000" + "4d4d002a00000008" + "0002" + "01120003000000010006" + "0000"
                    + "010e000200000014" + "00000026" + "00000000"
                    + HexFormat.of().formatHex((PLACE + "\0").getBytes(StandardCharsets.US_ASCII)));

    @Test
    void whatTheCameraWroteBesideItIsGoneAndItStandsUpright() throws IOException {
        var taken = withWhatTheCameraWrote(jpeg(300, 200));
        assertThat(text(taken)).contains(PLACE);

        var shown = Picture.forEverybody("photo", new Upload("os.jpg", FileKind.JPEG, taken))
                .content();

        assertThat(text(shown)).doesNotContain(PLACE, "Exif");
        assertThat(read(shown).getWidth()).isEqualTo(200);
        assertThat(read(shown).getHeight()).isEqualTo(300);
    }

    @Test
    void itIsNoLargerThanAPageShowsItAndNeverBlownUp() throws IOException {
        var large = Picture.forEverybody("photo", new Upload("os.jpg", FileKind.JPEG, jpeg(4000, 3000)))
                .content();
        assertThat(read(large).getWidth()).isEqualTo(1600);
        assertThat(read(large).getHeight()).isEqualTo(1200);
        var small = Picture.forEverybody("photo", new Upload("os.png", FileKind.PNG, image(20, 10, "png")))
                .content();
        assertThat(read(small).getWidth()).isEqualTo(20);
        assertThat(FileKind.of(small)).contains(FileKind.PNG);
    }

    @Test
    void whatCannotBeReadOrIsFarTooLargeIsRefused() throws IOException {
        var jpeg = jpeg(300, 200);
        assertRefused(Arrays.copyOf(jpeg, 30), "documents.refusal.picture");
        assertRefused(
                "\u0089PNG\r\n\u001a\n, it says".getBytes(StandardCharsets.ISO_8859_1), "documents.refusal.picture");
        assertRefused(saying(image(20, 10, "png"), 60_000, 60_000), "documents.refusal.pixels");
    }

    private static void assertRefused(byte[] content, String why) {
        var upload = new Upload("os", FileKind.of(content).orElseThrow(), content);
        assertThatThrownBy(() -> Picture.forEverybody("photo", upload))
                .isInstanceOf(Refusal.class)
                .hasMessage(why);
    }

    private static byte[] jpeg(int width, int height) throws IOException {
        return image(width, height, "jpg");
    }

    private static byte[] image(int width, int height, String format) throws IOException {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var brush = image.createGraphics();
        brush.setColor(Color.ORANGE);
        brush.fillRect(0, 0, width / 2, height);
        brush.dispose();
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, format, bytes);
        return bytes.toByteArray();
    }

    /** After the two bytes a JPEG begins with, where cameras write. */
    private static byte[] withWhatTheCameraWrote(byte[] jpeg) {
        var bytes = new ByteArrayOutputStream();
        bytes.write(jpeg, 0, 2);
        bytes.writeBytes(new byte[] {(byte) 0xff, (byte) 0xe1, 0, (byte) (BESIDE.length + 2)});
        bytes.writeBytes(BESIDE);
        bytes.write(jpeg, 2, jpeg.length - 2);
        return bytes.toByteArray();
    }

    /** The head of a PNG says how large it is. */
    private static byte[] saying(byte[] png, int width, int height) {
        var said = ByteBuffer.wrap(png.clone());
        said.putInt(16, width).putInt(20, height);
        return said.array();
    }

    private static BufferedImage read(byte[] content) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(content));
    }

    private static String text(byte[] content) {
        return new String(content, StandardCharsets.ISO_8859_1);
    }
}
