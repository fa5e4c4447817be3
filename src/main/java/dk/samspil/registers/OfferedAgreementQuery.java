package dk.samspil.registers;

import dk.samspil.agreements.AgreementKind;
import dk.samspil.web.Language;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads what is offered to everybody, those taken over most first. */
@Repository
class OfferedAgreementQuery {

    private final JdbcClient jdbc;

    OfferedAgreementQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<OfferedAgreement> page(EntrySearch search) {
        EntryQuery.planFor(search, jdbc);
        var parameters = new LinkedHashMap<String, Object>();
        var condition = condition(search, parameters);
        return jdbc.sql("select * from registers.shown_offer where " + condition
                        + " order by taken desc, offered_since desc, id limit :limit offset :offset")
                .params(parameters)
                .param("limit", EntrySearch.PAGE)
                .param("offset", (search.page() - 1) * EntrySearch.PAGE)
                .query((row, n) -> offered(row))
                .list();
    }

    int count(EntrySearch search) {
        var parameters = new LinkedHashMap<String, Object>();
        var condition = condition(search, parameters);
        return jdbc.sql("select count(*) from (select from registers.shown_offer where " + condition
                        + " limit :enough) found")
                .params(parameters)
                .param("enough", EntryQuery.ENOUGH)
                .query(Integer.class)
                .single();
    }

    Optional<OfferedAgreement> find(UUID id) {
        return jdbc.sql("select * from registers.offered where id = :id")
                .param("id", id)
                .query((row, n) -> offered(row))
                .optional();
    }

    List<OfferedClause> clauses(UUID id) {
        return jdbc.sql("select * from registers.offered_clause where offer = :id order by position")
                .param("id", id)
                .query((row, n) -> ReuseRepository.clause(row, null))
                .list();
    }

    private static String condition(EntrySearch search, Map<String, Object> parameters) {
        var condition = new StringBuilder("true");
        if (search.kind() != null) {
            condition.append(" and kind = :kind");
            parameters.put("kind", search.kind().name());
        }
        for (var word : search.words()) {
            var name = "word" + parameters.size();
            condition.append(" and sought like :").append(name);
            parameters.put(name, EntrySearch.like(word));
        }
        return condition.toString();
    }

    private static OfferedAgreement offered(ResultSet row) throws SQLException {
        return new OfferedAgreement(
                row.getObject("id", UUID.class),
                AgreementKind.valueOf(row.getString("kind")),
                Language.valueOf(row.getString("language")),
                row.getString("title"),
                row.getString("about"),
                row.getInt("clauses"),
                row.getInt("taken"),
                row.getInt("changed"));
    }
}
