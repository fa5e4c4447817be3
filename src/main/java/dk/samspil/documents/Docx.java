package dk.samspil.documents;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/**
 * A page as a Word file (Office Open XML, ECMA-376), for those who carry the text on into another system: real headings, lists and
 * tables, and the language they are read aloud in. Written by ourselves, since what we need of the format is little.
 */
@Component
public class Docx {

    public static final MediaType MEDIA_TYPE =
            new MediaType("application", "vnd.openxmlformats-officedocument.wordprocessingml.document");

    private static final String FOLDER = "/documents/docx/";

    /** {@code html} is a whole page with a language, a title and a description, as for {@link Pdf}. The same page gives the same bytes. */
    public byte[] of(String html) {
        var page = Jsoup.parse(html);
        WholePage.require(page);
        var text = new DocxText();
        text.write(page.body());
        var parts = new LinkedHashMap<String, String>();
        parts.put("[Content_Types].xml", resource("content-types.xml"));
        parts.put("_rels/.rels", resource("package-rels.xml"));
        parts.put("docProps/core.xml", filled("core.xml", page));
        parts.put("word/_rels/document.xml.rels", resource("document-rels.xml"));
        parts.put("word/document.xml", resource("document.xml").replace("{body}", text.body()));
        parts.put("word/styles.xml", filled("styles.xml", page));
        parts.put("word/numbering.xml", resource("numbering.xml").replace("{numbered}", text.numbering()));
        parts.put("word/settings.xml", filled("settings.xml", page));
        return zipped(parts);
    }

    private static String filled(String name, Document page) {
        return resource(name)
                .replace("{title}", Xml.escape(page.title()))
                .replace("{about}", Xml.escape(WholePage.description(page)))
                .replace("{language}", WholePage.locale(page).toLanguageTag());
    }

    private static byte[] zipped(Map<String, String> parts) {
        var file = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(file)) {
            for (var part : parts.entrySet()) {
                var entry = new ZipEntry(part.getKey());
                entry.setTime(0);
                zip.putNextEntry(entry);
                zip.write(part.getValue().getBytes(UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    private static String resource(String name) {
        try (var in = Docx.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalStateException("Not in the jar: " + name);
            }
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
