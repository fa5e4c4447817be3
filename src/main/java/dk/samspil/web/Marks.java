package dk.samspil.web;

import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentRenderer;

/**
 * Text with simple marks (CommonMark): paragraphs, <b>bold</b>, <i>italic</i>, lists and small headings. It is kept as it was
 * typed and is only words until it is shown; a tag in it is shown as a tag, and a link or a picture as its words.
 */
public final class Marks {

    /** Below the page's own heading and the clause's, whatever was typed: no level is left out for whoever listens. */
    private static final int UNDER_A_CLAUSE = 3;

    private static final Parser PARSER = Parser.builder()
            .enabledBlockTypes(Set.of(Heading.class, ListBlock.class))
            .postProcessor(Marks::keepOnlyWords)
            .build();
    private static final HtmlRenderer HTML =
            HtmlRenderer.builder().escapeHtml(true).softbreak("<br>").build();
    private static final TextContentRenderer PLAIN = TextContentRenderer.builder()
            .lineBreakRendering(LineBreakRendering.SEPARATE_BLOCKS)
            .build();

    private static final Pattern GAP = Pattern.compile("\\[\\[([^\\[\\]<>]+)]]");

    private Marks() {}

    /** Safe to put into a page as it is. What is still to be filled in ({@code [[a date]]}) stands out. */
    public static String html(String marks) {
        return GAP.matcher(HTML.render(PARSER.parse(marks))).replaceAll("<mark>[$1]</mark>");
    }

    /** The words without their marks, for what can show none. */
    public static String plain(String marks) {
        return PLAIN.render(PARSER.parse(marks));
    }

    private static Node keepOnlyWords(Node document) {
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Link link) {
                visitChildren(link);
                dissolve(link);
            }

            @Override
            public void visit(Image image) {
                visitChildren(image);
                dissolve(image);
            }

            @Override
            public void visit(Code code) {
                code.insertBefore(new Text(code.getLiteral()));
                code.unlink();
            }

            @Override
            public void visit(Heading heading) {
                visitChildren(heading);
                heading.setLevel(UNDER_A_CLAUSE);
            }
        });
        return document;
    }

    private static void dissolve(Node around) {
        for (var child = around.getFirstChild(); child != null; child = around.getFirstChild()) {
            around.insertBefore(child);
        }
        around.unlink();
    }
}
