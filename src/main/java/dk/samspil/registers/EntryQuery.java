package dk.samspil.registers;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Searches what everybody may know, a page at a time. */
@Repository
class EntryQuery {

    /** Nobody reads on so far; whoever sees that there are this many looks for a word instead. */
    static final int ENOUGH = 5 * EntrySearch.PAGE;

    private final JdbcClient jdbc;

    EntryQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * How often a word occurs decides which index finds it soonest, so a search for words is planned for those words, until the end of the
     * transaction. The plan that does for any word, which everything else is asked by, gathers every agreement with it first.
     */
    static void planFor(EntrySearch search, JdbcClient jdbc) {
        if (!search.words().isEmpty()) {
            jdbc.sql("select set_config('plan_cache_mode', 'force_custom_plan', true)")
                    .query(String.class)
                    .single();
        }
    }

    List<PublicEntry> page(EntrySearch search, LocalDate today) {
        planFor(search, jdbc);
        var parameters = new LinkedHashMap<String, Object>();
        var condition = condition(search, today, parameters);
        return jdbc.sql("select * from registers.shown where " + condition + " order by "
                        + search.order().sql() + " limit :limit offset :offset")
                .params(parameters)
                .param("limit", EntrySearch.PAGE)
                .param("offset", (search.page() - 1) * EntrySearch.PAGE)
                .query((row, n) -> EntryRepository.entry(row))
                .list();
    }

    /** Bounded, so that twenty thousand take no longer than two hundred. */
    int count(EntrySearch search, LocalDate today) {
        var parameters = new LinkedHashMap<String, Object>();
        var condition = condition(search, today, parameters);
        return jdbc.sql("select count(*) from (select from registers.shown where " + condition
                        + " limit :enough) found")
                .params(parameters)
                .param("enough", ENOUGH)
                .query(Integer.class)
                .single();
    }

    /** Only what is asked for, so that each combination gets its own index. */
    private static String condition(EntrySearch search, LocalDate today, Map<String, Object> parameters) {
        var condition = new StringBuilder("(last_day is null or last_day >= :today)");
        parameters.put("today", today);
        if (search.municipality() != null) {
            condition.append(" and municipality = :municipality");
            parameters.put("municipality", search.municipality());
        }
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
}
