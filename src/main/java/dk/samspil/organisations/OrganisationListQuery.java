package dk.samspil.organisations;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Searches what is listed: by the beginnings of words in a name, by kind, by municipality; a page at a time. */
@Repository
class OrganisationListQuery {

    static final int PAGE = 25;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    private final JdbcClient jdbc;

    OrganisationListQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One more than a page holds, where there is a next page: cheaper than counting ten thousand to say so. */
    List<ListedOrganisation> listed(String text, @Nullable OrganisationKind kind, @Nullable String municipality, int page) {
        var words = beginnings(text);
        if (words.isEmpty() && !text.isBlank()) {
            return List.of();
        }
        // Only the conditions that are asked for, so that each combination gets its own index.
        var statement = jdbc.sql("""
                        select id, kind, name, short_name, municipality, phone, address, web, hours
                        from organisations.listed
                        where true%s%s%s
                        order by name collate app.danish, id
                        limit %d offset :skipped""".formatted(
                words.isEmpty() ? "" : " and words @@ to_tsquery('simple', :words)",
                kind == null ? "" : " and kind = :kind",
                municipality == null ? "" : " and municipality = :municipality",
                PAGE + 1))
                .param("skipped", (long) page * PAGE);
        if (!words.isEmpty()) {
            statement = statement.param("words", words);
        }
        if (kind != null) {
            statement = statement.param("kind", kind.name());
        }
        if (municipality != null) {
            statement = statement.param("municipality", municipality);
        }
        return statement.query((row, n) -> ListedOrganisation.of(row)).list();
    }

    /** "solg kom" finds "Solgården i Kommunegade": {@code solg:* & kom:*}. Nothing but letters and digits reaches the query. */
    private static String beginnings(String text) {
        return WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .limit(8)
                .map(word -> word.group() + ":*")
                .collect(Collectors.joining(" & "));
    }
}
