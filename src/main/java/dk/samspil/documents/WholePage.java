package dk.samspil.documents;

import java.util.Locale;
import org.jsoup.nodes.Document;

/** What a page must say of itself to become a document: without it a screen reader does not know how to pronounce it, what to call it or what it is about. */
final class WholePage {

    private WholePage() {}

    static void require(Document page) {
        if (page.title().isBlank()
                || page.select("html[lang]").isEmpty()
                || description(page).isBlank()) {
            throw new IllegalArgumentException("A document needs a language, a title and a description");
        }
    }

    static String description(Document page) {
        return page.select("meta[name=description]").attr("content");
    }

    /** A word processor wants to know the country too. */
    static Locale locale(Document page) {
        var language = page.select("html").attr("lang");
        return "da".equals(language) ? Locale.of("da", "DK") : Locale.UK;
    }
}
