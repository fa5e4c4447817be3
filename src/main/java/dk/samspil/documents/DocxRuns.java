package dk.samspil.documents;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** The words of one paragraph, bold and italic where the page has them so. */
final class DocxRuns {

    private final boolean bold;
    private final StringBuilder runs = new StringBuilder();

    DocxRuns(boolean bold) {
        this.bold = bold;
    }

    boolean isEmpty() {
        return runs.isEmpty();
    }

    String take() {
        var taken = runs.toString();
        runs.setLength(0);
        return taken;
    }

    void add(Node node) {
        add(node, bold, false);
    }

    private void add(Node node, boolean bold, boolean italic) {
        if (node instanceof TextNode words) {
            text(words.text(), bold, italic);
        } else if (node instanceof Element element) {
            switch (element.normalName()) {
                case "br" -> runs.append("<w:r><w:br/></w:r>");
                case "svg", "img" -> text(picture(element), bold, true);
                case "a" -> link(element, bold, italic);
                case "strong", "b" -> children(element, true, italic);
                case "em", "i" -> children(element, bold, true);
                default -> children(element, bold, italic);
            }
        }
    }

    private void children(Element element, boolean bold, boolean italic) {
        element.childNodes().forEach(child -> add(child, bold, italic));
    }

    /** A link that leads out of the document; one that leads about in it is words. */
    private void link(Element link, boolean bold, boolean italic) {
        var address = link.attr("href");
        boolean outside = address.matches("(?i)(https?|mailto|tel):[^\"\\\\]*");
        if (outside) {
            runs.append("<w:fldSimple w:instr=\" HYPERLINK &quot;%s&quot; \">".formatted(Xml.escape(address)));
        }
        children(link, bold, italic);
        if (outside) {
            runs.append("</w:fldSimple>");
        }
    }

    /** A drawing is carried on as what it shows. */
    private static String picture(Element picture) {
        return picture.hasAttr("aria-label") ? picture.attr("aria-label") : picture.attr("alt");
    }

    private void text(String words, boolean bold, boolean italic) {
        var text = isEmpty() ? words.stripLeading() : words;
        if (!text.isEmpty()) {
            runs.append("<w:r><w:rPr>%s%s</w:rPr><w:t xml:space=\"preserve\">%s</w:t></w:r>"
                    .formatted(bold ? "<w:b/>" : "", italic ? "<w:i/>" : "", Xml.escape(text)));
        }
    }
}
