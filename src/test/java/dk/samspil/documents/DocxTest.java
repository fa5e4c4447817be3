package dk.samspil.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

class DocxTest {

    private static final String AGREEMENT = """
            <!doctype html>
            <html lang="da">
            <head><title>Samspilsaftale: Nørreby &amp; Naboer</title>
            <meta name="description" content="Hvad vi gør hver især og sammen"><style>p { color: red }</style></head>
            <body>
            <h1>Samspilsaftale</h1>
            <div>Mellem <strong>Nørreby Kommune</strong> og <em>Naboer i <b>Nørreby</b></em>.
            <p>Læs mere på <a href="https://norreby.example/a?b=1&amp;c=2">kommunens side</a> eller under <a href="#maal">mål</a>.</p></div>
            <h2>Det gør vi hver især</h2>
            <ul><li>Besøgsvenner<ul><li>to timer</li></ul></li><li><p>Én kontaktperson</p><p>på hver side</p></li></ul>
            <ol><li>Ring først</li><li>Skriv så</li></ol>
            <ol><li>Forfra</li></ol>
            <h2 id="maal">Mål</h2>
            <table>
            <thead><tr><th scope="col">Mål</th><th scope="col">Hvornår</th></tr></thead>
            <tbody><tr><th scope="row">Ti ægtefæller</th><td>1. juni 2027</td></tr><tr><td></td></tr></tbody>
            </table>
            <dl><dt>Gælder</dt><dd>fra 1. januar</dd></dl>
            <svg role="img" aria-label="Trappen: trin tre"><text>3</text></svg>
            </body>
            </html>""";

    private final Docx docx = new Docx();

    @Test
    void headingsAreHeadings() throws IOException {
        try (var document = open(AGREEMENT)) {
            assertThat(document.getParagraphs())
                    .filteredOn(paragraph ->
                            paragraph.getStyle() != null && paragraph.getStyle().startsWith("Heading"))
                    .extracting(paragraph -> paragraph.getStyle() + " " + paragraph.getText())
                    .containsExactly("Heading1 Samspilsaftale", "Heading2 Det gør vi hver især", "Heading2 Mål");
        }
    }

    @Test
    void wordsAreBoldAndItalicAsOnThePage() throws IOException {
        try (var document = open(AGREEMENT)) {
            assertThat(runs(document))
                    .contains(
                            "Nørreby Kommune b", "Naboer i  i", "Nørreby bi", "Trappen: trin tre i", "kommunens side ");
            assertThat(texts(document)).contains("Mellem Nørreby Kommune og Naboer i Nørreby. ");
        }
    }

    @Test
    void listsAreListsAndEachNumberedOneBeginsAnew() throws IOException {
        try (var document = open(AGREEMENT)) {
            assertThat(document.getParagraphs())
                    .filteredOn(paragraph -> paragraph.getNumID() != null)
                    .extracting(paragraph -> "%s.%s %s %s"
                            .formatted(
                                    paragraph.getNumID(),
                                    paragraph.getNumIlvl(),
                                    paragraph.getNumFmt(),
                                    paragraph.getText()))
                    .containsExactly(
                            "1.0 bullet Besøgsvenner",
                            "1.1 bullet to timer",
                            "1.0 bullet Én kontaktperson",
                            "2.0 decimal Ring først",
                            "2.0 decimal Skriv så",
                            "3.0 decimal Forfra");
        }
    }

    @Test
    void tablesHaveARowOfHeadings() throws IOException {
        try (var document = open(AGREEMENT)) {
            assertThat(document.getTables()).singleElement().satisfies(table -> {
                assertThat(table.getRow(0).isRepeatHeader()).isTrue();
                assertThat(table.getRow(1).isRepeatHeader()).isFalse();
                assertThat(table.getRow(1).getCell(1).getText()).isEqualTo("1. juni 2027");
            });
        }
    }

    @Test
    void knowsItsLanguageAndItsTitle() throws Exception {
        try (var document = open(AGREEMENT)) {
            var core = document.getProperties().getCoreProperties();
            assertThat(core.getTitle()).isEqualTo("Samspilsaftale: Nørreby & Naboer");
            assertThat(core.getSubject()).isEqualTo("Hvad vi gør hver især og sammen");
            assertThat(document.getStyle().getDocDefaults().xmlText()).contains("da-DK");
        }
        try (var english = open(AGREEMENT.replace("lang=\"da\"", "lang=\"en\""))) {
            assertThat(english.getStyle().getDocDefaults().xmlText()).contains("en-GB");
        }
    }

    @Test
    void everyPartIsAsTheStandardSays() throws Exception {
        try (var document = open(AGREEMENT)) {
            var complaints = new ArrayList<XmlError>();
            var options = new XmlOptions().setErrorListener(complaints);
            for (var part : document.getPackage().getParts()) {
                switch (part.getPartName().getName()) {
                    case "/word/document.xml" ->
                        DocumentDocument.Factory.parse(part.getInputStream()).validate(options);
                    case "/word/numbering.xml" ->
                        NumberingDocument.Factory.parse(part.getInputStream()).validate(options);
                    case "/word/settings.xml" ->
                        SettingsDocument.Factory.parse(part.getInputStream()).validate(options);
                    case "/word/styles.xml" ->
                        StylesDocument.Factory.parse(part.getInputStream()).validate(options);
                    default -> {}
                }
            }
            assertThat(complaints).isEmpty();
        }
    }

    @Test
    void takesWhateverPeopleHaveWritten() throws IOException {
        var hostile = "a\u0001b\u000b &lt;w:p&gt; ]]&gt; 🙂 &quot;'\"";
        try (var document = open(AGREEMENT.replace("Ring først", hostile))) {
            assertThat(texts(document)).contains("ab <w:p> ]]> 🙂 \"'\"");
        }
    }

    @Test
    void theSamePageGivesTheSameFile() {
        assertThat(docx.of(AGREEMENT)).isEqualTo(docx.of(AGREEMENT));
    }

    @Test
    void refusesAPageWithoutATitleOrALanguage() {
        assertThatThrownBy(() -> docx.of("<html lang='da'><body>Hej</body></html>"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private XWPFDocument open(String html) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(docx.of(html)));
    }

    private static List<String> texts(XWPFDocument document) {
        return document.getParagraphs().stream().map(XWPFParagraph::getText).toList();
    }

    private static List<String> runs(XWPFDocument document) {
        return document.getParagraphs().stream()
                .flatMap(paragraph -> paragraph.getRuns().stream())
                .map(DocxTest::described)
                .toList();
    }

    private static String described(XWPFRun run) {
        return run.text() + " " + (run.isBold() ? "b" : "") + (run.isItalic() ? "i" : "");
    }
}
