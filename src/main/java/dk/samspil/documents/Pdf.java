package dk.samspil.documents;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer.SvgExternalResourceMode;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer.SvgScriptMode;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.springframework.stereotype.Component;

/**
 * A page as a document to keep: a PDF that can be archived (PDF/A-2a, ISO 19005-2) and read aloud (PDF/UA-1, ISO 14289-1).
 * It looks at nothing but what it is handed: no address in the page is ever fetched.
 */
@Component
public class Pdf {

    private static final String FAMILY = "IBM Plex Sans";

    /** Our typeface has none of these; on paper they would be boxes. */
    private static final Pattern EMOJI =
            Pattern.compile("\\p{IsEmoji_Presentation}[\\p{IsEmoji_Modifier}\\x{FE0F}\\x{200D}]*");

    private final byte[] regular = font("Regular");
    private final byte[] semiBold = font("SemiBold");
    private final byte[] italic = font("Italic");
    private final String styles = new String(resource("/documents/print.css"), StandardCharsets.UTF_8);
    private final byte[] colours = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    /** {@code html} is a whole page with a language, a title and a description; an SVG in it says what it shows in {@code aria-label}. */
    public byte[] of(String html) {
        var page = Jsoup.parse(EMOJI.matcher(html).replaceAll(""));
        WholePage.require(page);
        page.head().prependElement("style").appendChild(new DataNode(styles));
        nameWhatIsReadAloud(page);
        return render(page);
    }

    /**
     * The renderer looks for a picture's words in {@code alt}, a link's in {@code title} and the document's description in
     * {@code subject}, where a page has them elsewhere.
     */
    private static void nameWhatIsReadAloud(Document page) {
        page.head().appendElement("meta").attr("name", "subject").attr("content", WholePage.description(page));
        page.select("svg[aria-label]").forEach(svg -> svg.attr("alt", svg.attr("aria-label")));
        page.select("a[href]:not([title])").forEach(link -> link.attr("title", link.text()));
    }

    private byte[] render(Document page) {
        var pdf = new ByteArrayOutputStream();
        try (var drawings = new BatikSVGDrawer(SvgScriptMode.SECURE, SvgExternalResourceMode.SECURE)) {
            var builder = new PdfRendererBuilder()
                    .withW3cDocument(new W3CDom().fromJsoup(page), "")
                    .usePdfAConformance(PdfAConformance.PDFA_2_A)
                    .usePdfUaAccessibility(true)
                    .useColorProfile(colours)
                    .useSVGDrawer(drawings)
                    .useExternalResourceAccessControl(
                            (address, kind) -> address.startsWith("data:"),
                            ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                    .withProducer("Samspil")
                    .toStream(pdf);
            use(builder, regular, 400, FontStyle.NORMAL);
            use(builder, semiBold, 600, FontStyle.NORMAL);
            use(builder, italic, 400, FontStyle.ITALIC);
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pdf.toByteArray();
    }

    private static void use(PdfRendererBuilder builder, byte[] font, int weight, FontStyle style) {
        builder.useFont(() -> new ByteArrayInputStream(font), FAMILY, weight, style, true);
    }

    private static byte[] font(String cut) {
        return WoffFont.unpack(resource("/fonts/IBMPlexSans-" + cut + ".woff"));
    }

    private static byte[] resource(String name) {
        try (var in = Pdf.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("Not in the jar: " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
