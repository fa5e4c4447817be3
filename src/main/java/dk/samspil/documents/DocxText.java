package dk.samspil.documents;

import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/** Turns the body of a page into the body of a Word file: blocks into paragraphs, lists and tables. */
final class DocxText {

    private static final Set<String> SILENT = Set.of("style", "script", "template", "head");
    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

    /** The first numbering is that of the bullets; see numbering.xml. */
    private static final int BULLETS = 1;

    private final StringBuilder body = new StringBuilder();
    private int numbering = BULLETS;

    String body() {
        return body.toString();
    }

    /** Each numbered list begins at one again. */
    String numbering() {
        var numbered = new StringBuilder();
        for (int number = BULLETS + 1; number <= numbering; number++) {
            numbered.append("""
                    <w:num w:numId="%d"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>
                    """.formatted(number));
        }
        return numbered.toString();
    }

    void write(Element page) {
        blocks(page, Look.PLAIN);
    }

    /** How paragraphs look here. {@code item} is the mark in front of a list's item, for its first paragraph alone. */
    private record Look(@Nullable String style, @Nullable Item item, boolean bold) {

        private static final Look PLAIN = new Look(null, null, false);

        Look styled(String name) {
            return new Look(name, item, bold);
        }

        Look withoutMark() {
            return new Look(style, null, bold);
        }
    }

    private record Item(int numbering, int level) {}

    /** Words that stand between blocks become a paragraph too. */
    private void blocks(Element parent, Look look) {
        var runs = new DocxRuns(look.bold());
        var current = look;
        for (var child : parent.childNodes()) {
            if (isBlock(child)) {
                current = flush(runs, current);
                block((Element) child, current);
                current = current.withoutMark();
            } else {
                runs.add(child);
            }
        }
        flush(runs, current);
    }

    private Look flush(DocxRuns runs, Look look) {
        if (runs.isEmpty()) {
            return look;
        }
        paragraph(runs.take(), look);
        return look.withoutMark();
    }

    private void block(Element element, Look look) {
        var name = element.normalName();
        if (HEADINGS.contains(name)) {
            blocks(element, look.styled("Heading" + name.charAt(1)));
        } else if (List.of("ul", "ol").contains(name)) {
            list(element, look);
        } else if ("table".equals(name)) {
            table(element);
        } else if ("dt".equals(name)) {
            blocks(element, new Look("Term", null, true));
        } else if ("blockquote".equals(name)) {
            blocks(element, look.styled("Quote"));
        } else if (!SILENT.contains(name)) {
            blocks(element, look);
        }
    }

    private void list(Element list, Look look) {
        int level = look.item() == null ? levelOf(list) : look.item().level() + 1;
        int number = "ol".equals(list.normalName()) ? ++numbering : BULLETS;
        for (var item : list.children()) {
            blocks(item, new Look("ListParagraph", new Item(number, Math.min(level, 8)), look.bold()));
        }
    }

    private static int levelOf(Element list) {
        return (int) list.parents().stream()
                .filter(above -> "li".equals(above.normalName()))
                .count();
    }

    private void table(Element table) {
        var rows = table.select("tr");
        int columns = rows.stream().mapToInt(row -> row.children().size()).max().orElse(0);
        if (columns == 0) {
            return;
        }
        body.append(
                        "<w:tbl><w:tblPr><w:tblStyle w:val=\"Lines\"/><w:tblW w:w=\"5000\" w:type=\"pct\"/></w:tblPr><w:tblGrid>")
                .append("<w:gridCol/>".repeat(columns))
                .append("</w:tblGrid>");
        rows.forEach(this::row);
        body.append("</w:tbl>");
        paragraph("", Look.PLAIN);
    }

    /** A row of headings is repeated on each page, and read aloud with each cell. */
    private void row(Element row) {
        boolean heading = row.closest("thead") != null;
        body.append("<w:tr><w:trPr><w:cantSplit/>")
                .append(heading ? "<w:tblHeader/>" : "")
                .append("</w:trPr>");
        for (var cell : row.children()) {
            body.append("<w:tc><w:tcPr/>");
            int before = body.length();
            blocks(cell, new Look(null, null, "th".equals(cell.normalName())));
            if (body.length() == before) {
                paragraph("", Look.PLAIN);
            }
            body.append("</w:tc>");
        }
        body.append("</w:tr>");
    }

    private void paragraph(String runs, Look look) {
        body.append("<w:p><w:pPr>");
        if (look.style() != null) {
            body.append("<w:pStyle w:val=\"%s\"/>".formatted(look.style()));
        }
        if (look.item() != null) {
            body.append("<w:numPr><w:ilvl w:val=\"%d\"/><w:numId w:val=\"%d\"/></w:numPr>"
                    .formatted(look.item().level(), look.item().numbering()));
        }
        body.append("</w:pPr>").append(runs).append("</w:p>");
    }

    private static boolean isBlock(Node node) {
        return node instanceof Element element
                && (element.isBlock() || SILENT.contains(element.normalName()))
                && !"svg".equals(element.normalName());
    }
}
