package dk.samspil.agreements;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Text that comes from a word processor: its markup becomes simple marks, and so do the bullets it draws. What somebody has typed themselves
 * stays as it is.
 */
final class Pasted {

    private static final Pattern MARKUP = Pattern.compile(
            "(?is)<(?:!--|o:p|html|body|meta|style|xml|p\\b[^>]*>.*</p|span\\b[^>]*>.*</span|div\\b[^>]*>.*</div)");
    private static final Pattern BULLET =
            Pattern.compile("(?m)^[ \\t]*(?:[•·▪◦‣–\\uF0B7\\uF0A7][ \\t\\u00A0]+|[o§]\\t)");

    /** A point, and on the next line the paragraph after the list: a word processor breaks the line once, and marks want it twice. */
    private static final Pattern AFTER_POINTS =
            Pattern.compile("(?m)^((?:- |\\d+[.)][ \\t]).*)\\n(?=\\S)(?!- |\\d+[.)][ \\t])");

    private static final Pattern TRAILING = Pattern.compile("(?m)[ \\t]+$");
    private static final Pattern MANY_BREAKS = Pattern.compile("\\n{3,}");
    private static final List<String> UNSEEN = List.of("style", "script", "head", "title", "o:p", "xml");

    private Pasted() {}

    static String tidy(String typed) {
        var words = MARKUP.matcher(typed).find() ? marked(Jsoup.parse(typed).body()) : typed;
        var drawn = BULLET.matcher(words);
        var bulleted = drawn.find()
                ? AFTER_POINTS
                        .matcher(drawn.replaceAll("- ").replace("\r\n", "\n"))
                        .replaceAll("$1\n\n")
                : words;
        var lines = TRAILING.matcher(bulleted.replace('\u00A0', ' ')).replaceAll("");
        return MANY_BREAKS.matcher(lines).replaceAll("\n\n").strip();
    }

    private static String marked(Element element) {
        var words = new StringBuilder();
        element.childNodes().forEach(node -> words.append(marked(node)));
        return words.toString();
    }

    private static String marked(Node node) {
        if (node instanceof TextNode text) {
            return text.text();
        }
        if (!(node instanceof Element element) || UNSEEN.contains(element.normalName())) {
            return "";
        }
        var inner = marked(element);
        return switch (element.normalName()) {
            case "b", "strong" -> around("**", inner);
            case "i", "em" -> around("*", inner);
            case "br" -> "\n";
            case "h1", "h2", "h3", "h4", "h5", "h6" -> "\n\n### " + inner.strip() + "\n\n";
            case "li" -> "\n- " + inner.strip();
            case "p", "div", "ul", "ol", "tr", "table" -> "\n\n" + inner.strip() + "\n\n";
            case "td", "th" -> inner.strip() + " ";
            default -> inner;
        };
    }

    private static String around(String mark, String inner) {
        return inner.isBlank() ? inner : mark + inner.strip() + mark + (inner.endsWith(" ") ? " " : "");
    }
}
