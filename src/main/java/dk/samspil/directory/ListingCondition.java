package dk.samspil.directory;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** Which lines of the listing somebody looks for, as SQL over {@code directory.listing l}; every part of it has an index. */
final class ListingCondition {

    private final List<String> all = new ArrayList<>(List.of("true"));
    private final Map<String, Object> parameters = new LinkedHashMap<>();

    ListingCondition(OfferSearch search, List<List<SoughtWord>> wishes) {
        if (search.municipality() != null) {
            // What is online is here too.
            all.add("l.municipality in (%s, '')".formatted(parameter(search.municipality())));
        }
        if (search.need() != null) {
            all.add("l.needs @> array[%s]::text[]"
                    .formatted(parameter(search.need().name())));
        }
        if (!wishes.isEmpty()) {
            all.add(joined(" or ", wishes.stream().map(this::wish).toList()));
        }
    }

    String sql() {
        return String.join(" and ", all);
    }

    StatementSpec bind(StatementSpec statement) {
        return statement.params(parameters);
    }

    private String wish(List<SoughtWord> words) {
        return joined(" and ", words.stream().map(this::word).toList());
    }

    /** Anywhere inside another, since Danish builds long words and "demens" should find "demensaflaster"; in another form; or ticked. */
    private String word(SoughtWord word) {
        var any = new ArrayList<String>();
        any.add("l.words like " + parameter(inside(word.typed())));
        any.add("l.stems @@ plainto_tsquery('pg_catalog.danish', %s)".formatted(parameter(word.typed())));
        if (!word.root().equals(word.typed())) {
            any.add("l.words like " + parameter(inside(word.root())));
        }
        if (!word.needs().isEmpty()) {
            any.add("l.needs && cast(%s as text[])"
                    .formatted(parameter(word.needs().toArray(String[]::new))));
        }
        if (!word.groups().isEmpty()) {
            any.add("l.groups && cast(%s as text[])"
                    .formatted(parameter(word.groups().toArray(String[]::new))));
        }
        return joined(" or ", any);
    }

    private String parameter(Object value) {
        var name = "p" + parameters.size();
        parameters.put(name, value);
        return ":" + name;
    }

    private static String joined(String how, List<String> conditions) {
        return "(" + String.join(how, conditions) + ")";
    }

    private static String inside(String word) {
        return "%" + word.replaceAll("([\\\\%_])", "\\\\$1") + "%";
    }
}
