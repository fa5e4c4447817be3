package dk.samspil.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class PdfTest {

    private static final String AGREEMENT = """
            <!doctype html>
            <html lang="da">
            <head><title>Samspilsaftale: Nørreby Kommune og Naboer i Nørreby</title>
            <meta name="description" content="Hvad vi gør hver især og sammen"></head>
            <body>
            <h1>Samspilsaftale</h1>
            <p>Mellem <strong>Nørreby Kommune</strong> og <em>Naboer i Nørreby</em>. Læs mere på
            <a href="https://norreby.example/samspil">kommunens side</a> eller under <a href="#maal">mål</a>.</p>
            <h2>Det gør vi hver især</h2>
            <ul><li>Besøgsvenner to timer om ugen</li><li>Én kontaktperson på hver side</li></ul>
            <ol><li>Ring først</li><li>Skriv så</li></ol>
            <h2 id="maal">Mål</h2>
            <table>
            <thead><tr><th scope="col">Mål</th><th scope="col">Hvornår</th></tr></thead>
            <tbody><tr><td>Ti ægtefæller får afløsning</td><td>1. juni 2027</td></tr></tbody>
            </table>
            <svg role="img" aria-label="Trappen: I står på trin tre" width="120" height="40" viewBox="0 0 120 40">
            <rect x="0" y="20" width="40" height="20" fill="#1f5d57"/>
            <text x="50" y="35" font-family="IBM Plex Sans" font-size="12">Trin 3</text>
            </svg>
            </body>
            </html>""";

    private final Pdf pdf = new Pdf();

    @ParameterizedTest
    @EnumSource(names = {"PDFA_2_A", "PDFUA_1"})
    void canBeArchivedAndReadAloud(PDFAFlavour flavour) throws Exception {
        assertThat(VeraPdf.complaints(pdf.of(AGREEMENT), flavour)).isEmpty();
    }

    @Test
    void knowsItsLanguageAndItsTitle() throws IOException {
        try (var document = Loader.loadPDF(pdf.of(AGREEMENT))) {
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("da");
            assertThat(document.getDocumentInformation().getTitle())
                    .isEqualTo("Samspilsaftale: Nørreby Kommune og Naboer i Nørreby");
            assertThat(document.getDocumentInformation().getSubject()).isEqualTo("Hvad vi gør hver især og sammen");
        }
    }

    @Test
    void keepsDanishLettersAndNumbersThePages() throws IOException {
        try (var document = Loader.loadPDF(pdf.of(AGREEMENT))) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("Ti ægtefæller får afløsning", "Nørreby", "1 / 1");
        }
    }

    @Test
    void embedsOurFontAndNoOther() throws IOException {
        try (var document = Loader.loadPDF(pdf.of(AGREEMENT))) {
            assertThat(fontsIn(document)).isNotEmpty().allMatch(font -> font.contains("IBMPlexSans"));
        }
    }

    @Test
    void aPictureWithoutWordsIsNoticed() throws Exception {
        var silent = AGREEMENT.replace("aria-label", "data-label");
        assertThat(VeraPdf.complaints(pdf.of(silent), PDFAFlavour.PDFUA_1)).isNotEmpty();
    }

    @Test
    void fetchesNothing(@TempDir Path folder) throws IOException {
        var secret = Files.writeString(folder.resolve("secret.css"), "h1::after { content: ' Fra en anden fil' }");
        var asked = new AtomicInteger();
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.incrementAndGet();
            exchange.sendResponseHeaders(404, -1);
        });
        server.start();
        try (var document = Loader.loadPDF(
                pdf.of(curious("http://localhost:" + server.getAddress().getPort(), secret)))) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("Samspilsaftale")
                    .doesNotContain("Fra en anden fil");
            assertThat(asked).hasValue(0);
        } finally {
            server.stop(0);
        }
    }

    /** Asks for everything a page can ask for. */
    private static String curious(String server, Path file) {
        return AGREEMENT.replace("<h1>", """
                <link rel="stylesheet" href="%1$s/a.css"><link rel="stylesheet" href="%2$s">
                <style>@import url(%1$s/b.css); @font-face { font-family: x; src: url(%1$s/c.ttf) }
                h1 { background: url(%1$s/d.png) }</style>
                <img alt="Et billede" src="%1$s/e.png"><object data="%1$s/f"></object><iframe src="%1$s/g"></iframe>
                <svg role="img" aria-label="Et billede" width="9" height="9"><image href="%1$s/h.png" width="9" height="9"/>
                <image xlink:href="%1$s/i.svg" width="9" height="9"/><use href="%1$s/j.svg#k"/></svg>
                <h1>""".formatted(server, file.toUri()));
    }

    @Test
    void refusesAPageWithoutATitleOrALanguage() {
        assertThatThrownBy(() -> pdf.of("<html lang='da'><body>Hej</body></html>"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> pdf.of("<html><head><title>Hej</title></head></html>"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static List<String> fontsIn(PDDocument document) {
        var resources = document.getPage(0).getResources();
        var names = new ArrayList<String>();
        for (var key : resources.getFontNames()) {
            try {
                names.add(resources.getFont(key).getName());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return names;
    }
}
