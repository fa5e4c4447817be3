package dk.samspil.clauses;

import dk.samspil.web.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;

/** The house's own clauses, as a lawyer reads them in {@code resources/clauses}. An edition that has been released stays as it is. */
record Edition(int number, Map<Language, List<Clause>> clauses) {

    /** The one new agreements are made of. */
    private static final int NEWEST = 1;

    /** A row of the list of contents: number, code, part, who drafts, which kits. */
    private static final Pattern ROW =
            Pattern.compile("(?m)^\\| (\\d+) \\| ([A-Z_]+) \\| ([A-Z_]+) \\| ([A-Z]+) \\| ([A-Z, ]+) \\|$");

    static Edition newest() {
        var rows = ROW.matcher(read(NEWEST + "/contents.md")).results().toList();
        var clauses = new EnumMap<Language, List<Clause>>(Language.class);
        for (var language : Language.values()) {
            clauses.put(
                    language, rows.stream().map(row -> clause(row, language)).toList());
        }
        return new Edition(NEWEST, clauses);
    }

    List<Clause> in(Language language) {
        return clauses.getOrDefault(language, List.of());
    }

    private static Clause clause(MatchResult row, Language language) {
        var number = Integer.parseInt(row.group(1));
        var code = row.group(2);
        var name = code.toLowerCase(Locale.ROOT).replace('_', '-');
        var file = ClauseFile.read(read("%d/%s/%02d-%s.md".formatted(NEWEST, language.tag(), number, name)));
        return new Clause(
                code,
                NEWEST,
                number,
                Part.valueOf(row.group(3)),
                file.heading(),
                file.help(),
                DraftedBy.valueOf(row.group(4)),
                kits(row.group(5)),
                file.wordings());
    }

    private static Set<Kit> kits(String names) {
        return Arrays.stream(names.split(", ")).map(Kit::valueOf).collect(Collectors.toUnmodifiableSet());
    }

    private static String read(String file) {
        try {
            return new ClassPathResource("clauses/" + file).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
