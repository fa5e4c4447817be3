package dk.samspil.clauses;

import dk.samspil.access.Side;
import dk.samspil.web.Language;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What organisations offer everybody. The view shows no names, and only the version that was offered. */
@Repository
class OfferedQuery {

    private final JdbcClient jdbc;

    OfferedQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What has been taken over most comes first; one's own stands elsewhere. */
    Offered search(OfferedSearch search) {
        var parameters = new LinkedHashMap<String, Object>();
        var condition = condition(search, parameters);
        var total = jdbc.sql("select count(*) from clauses.offered where " + condition)
                .params(parameters)
                .query(Integer.class)
                .single();
        var wordings = jdbc.sql("select * from clauses.offered where " + condition
                        + " order by taken desc, name collate app.danish, id limit :limit offset :offset")
                .params(parameters)
                .param("limit", OfferedSearch.PAGE_SIZE)
                .param("offset", search.offset())
                .query((row, n) -> wording(row))
                .list();
        return new Offered(wordings, total);
    }

    Optional<OfferedWording> find(UUID variant) {
        return jdbc.sql("select * from clauses.offered where id = :id")
                .param("id", variant)
                .query((row, n) -> wording(row))
                .optional();
    }

    private static String condition(OfferedSearch search, Map<String, Object> parameters) {
        var all = new ArrayList<>(List.of("not own", "language = :language"));
        parameters.put("language", search.language().name());
        if (search.clause() != null) {
            all.add("clause = :clause");
            parameters.put("clause", search.clause());
        }
        for (var word : search.words()) {
            var name = "word" + parameters.size();
            all.add("words like :" + name);
            parameters.put(name, "%" + word.replaceAll("([\\\\%_])", "\\\\$1") + "%");
        }
        return String.join(" and ", all);
    }

    private static OfferedWording wording(ResultSet row) throws SQLException {
        return new OfferedWording(
                row.getObject("id", UUID.class),
                row.getString("clause"),
                Language.valueOf(row.getString("language")),
                row.getString("heading"),
                row.getString("name"),
                row.getString("text"),
                Side.valueOf(row.getString("side")),
                row.getInt("taken"),
                row.getInt("changed"));
    }
}
