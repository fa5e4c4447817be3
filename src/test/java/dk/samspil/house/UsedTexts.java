package dk.samspil.house;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Which texts the code asks for, read from the code: by name, by a name's beginning, as a form's fields, or as an enum's values. */
record UsedTexts(Set<String> literals, List<Source> enums) {

    private static final Pattern LITERAL = Pattern.compile("\"(\\.?[A-Za-z][\\w-]*(?:\\.[\\w-]+)*\\.?)\"");
    private static final Pattern ENUM = Pattern.compile("\\benum (\\w+)");
    private static final Pattern FILE = Pattern.compile(".*\\.(css|js|svg|png|woff|woff2|pdf|html|jte|sql|ics)");
    private static final List<String> TABLES_OF_TEXTS = List.of("notice.", "journal.what.", "journal.mine.");

    static UsedTexts in(List<Source> sources) {
        var literals = new HashSet<String>();
        for (var source : sources) {
            LITERAL.matcher(source.text())
                    .results()
                    .map(found -> found.group(1))
                    .forEach(literals::add);
        }
        var enums = sources.stream()
                .filter(source -> ENUM.matcher(source.text()).find())
                .toList();
        return new UsedTexts(literals, enums);
    }

    /** Literals that begin with a room that has texts, and lead to none. */
    Set<String> withoutText(Set<String> keys) {
        var rooms = keys.stream().map(UsedTexts::firstWord).collect(Collectors.toSet());
        return literals.stream()
                .filter(literal -> literal.indexOf('.') > 0 && rooms.contains(firstWord(literal)))
                .filter(literal -> !FILE.matcher(literal).matches())
                .filter(literal -> !leadsToText(literal, keys))
                .collect(Collectors.toSet());
    }

    /** Texts that nothing asks for. */
    Set<String> unused(Set<String> keys) {
        return keys.stream().filter(key -> !isUsed(key)).collect(Collectors.toSet());
    }

    private static boolean leadsToText(String literal, Set<String> keys) {
        var beginning = literal.endsWith(".") ? literal : literal + ".";
        return keys.contains(literal)
                || TABLES_OF_TEXTS.stream().anyMatch(table -> keys.contains(table + literal))
                || keys.stream().anyMatch(key -> key.startsWith(beginning));
    }

    private boolean isUsed(String key) {
        return literals.contains(key)
                || TABLES_OF_TEXTS.stream()
                        .anyMatch(table -> key.startsWith(table) && literals.contains(key.substring(table.length())))
                || key.endsWith(".hint") && isUsed(key.substring(0, key.length() - ".hint".length()))
                || isPutTogether(key)
                || hasUsedBeginning(key)
                || isEnumValue(key);
    }

    /** A form and its field, or a text and its aspect. */
    private boolean isPutTogether(String key) {
        int dot = key.lastIndexOf('.');
        return dot > 0
                && literals.contains(key.substring(0, dot))
                && (literals.contains(key.substring(dot + 1)) || literals.contains(key.substring(dot)));
    }

    private boolean hasUsedBeginning(String key) {
        for (int dot = key.indexOf('.'); dot >= 0; dot = key.indexOf('.', dot + 1)) {
            if (literals.contains(key.substring(0, dot + 1))) {
                return true;
            }
        }
        return false;
    }

    private boolean isEnumValue(String key) {
        var words = key.split("\\.");
        return words.length >= 3
                && enums.stream()
                        .anyMatch(source -> source.path().contains("dk/samspil/" + words[0] + "/")
                                && source.text().contains("enum " + words[1] + " ")
                                && Pattern.compile("\\b" + words[2] + "\\b")
                                        .matcher(source.text())
                                        .find());
    }

    private static String firstWord(String key) {
        return key.substring(0, key.indexOf('.'));
    }
}
