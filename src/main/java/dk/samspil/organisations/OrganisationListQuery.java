package dk.samspil.organisations;

import dk.samspil.access.OrganisationId;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Searches what is listed, a page at a time. */
@Repository
class OrganisationListQuery {

    static final int PAGE = 25;

    /** Nobody reads on so far; whoever sees that there are this many looks for a name instead. */
    static final int ENOUGH = 10 * PAGE;

    private final JdbcClient jdbc;

    OrganisationListQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<ListedOrganisation> listed(ListFilter filter, int page) {
        return listed(filter, PAGE, (page - 1L) * PAGE);
    }

    /** The first so many, in one go. */
    List<ListedOrganisation> first(ListFilter filter, int most) {
        return listed(filter, most, 0);
    }

    private List<ListedOrganisation> listed(ListFilter filter, int size, long skipped) {
        if (filter.findsNothing()) {
            return List.of();
        }
        return asking(filter, """
                        select id, kind, name, short_name, municipality, phone, address, web, hours
                        from organisations.listed
                        where true%s
                        order by name collate app.danish, id
                        limit :size offset :skipped""")
                .param("size", size)
                .param("skipped", skipped)
                .query((row, n) -> ListedOrganisation.of(row))
                .list();
    }

    /** Bounded, so that ten thousand take no longer than a thousand. */
    long count(ListFilter filter) {
        return count(filter, ENOUGH);
    }

    long count(ListFilter filter, int enough) {
        if (filter.findsNothing()) {
            return 0;
        }
        return asking(
                        filter,
                        "select count(*) from (select from organisations.listed where true%s limit :enough) found")
                .param("enough", enough)
                .query(Long.class)
                .single();
    }

    /** Only the conditions that are asked for, so that each combination gets its own index. */
    private StatementSpec asking(ListFilter filter, String sql) {
        var words = filter.words();
        var conditions = new StringBuilder();
        if (!words.isEmpty()) {
            conditions.append(" and words @@ to_tsquery('simple', :words)");
        }
        if (filter.kind() != null) {
            conditions.append(" and kind = :kind");
        }
        if (filter.municipality() != null) {
            conditions.append(" and municipality = :municipality");
        }
        if (filter.among() != null) {
            conditions.append(" and id = any (:among)");
        }
        var statement = jdbc.sql(sql.formatted(conditions));
        statement = words.isEmpty() ? statement : statement.param("words", words);
        statement = filter.kind() == null
                ? statement
                : statement.param("kind", filter.kind().name());
        statement = filter.among() == null
                ? statement
                : statement.param(
                        "among",
                        filter.among().stream().map(OrganisationId::value).toArray(UUID[]::new));
        return filter.municipality() == null ? statement : statement.param("municipality", filter.municipality());
    }
}
