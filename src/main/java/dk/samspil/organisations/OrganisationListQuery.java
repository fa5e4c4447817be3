package dk.samspil.organisations;

import java.util.List;
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
        if (filter.findsNothing()) {
            return List.of();
        }
        return asking(filter, """
                        select id, kind, name, short_name, municipality, phone, address, web, hours
                        from organisations.listed
                        where true%s
                        order by name collate app.danish, id
                        limit :size offset :skipped""")
                .param("size", PAGE)
                .param("skipped", (page - 1L) * PAGE)
                .query((row, n) -> ListedOrganisation.of(row))
                .list();
    }

    /** Bounded, so that ten thousand take no longer than a thousand. */
    long count(ListFilter filter) {
        if (filter.findsNothing()) {
            return 0;
        }
        return asking(
                        filter,
                        "select count(*) from (select from organisations.listed where true%s limit :enough) found")
                .param("enough", ENOUGH)
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
        var statement = jdbc.sql(sql.formatted(conditions));
        statement = words.isEmpty() ? statement : statement.param("words", words);
        statement = filter.kind() == null
                ? statement
                : statement.param("kind", filter.kind().name());
        return filter.municipality() == null ? statement : statement.param("municipality", filter.municipality());
    }
}
