package dk.samspil.directory;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What PostgreSQL's dictionaries know of words. */
@Repository
class WordQuery {

    private final JdbcClient jdbc;

    WordQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** {@code stem} is the word without its endings; {@code small} one like "en" or "for", which says nothing by itself. */
    record Word(String typed, String stem, boolean small) {}

    /** In the order they were typed. */
    List<Word> read(List<String> words) {
        return jdbc.sql("""
                        select typed,
                               array_to_string(ts_lexize('pg_catalog.danish_stem', typed), '') as stem,
                               ts_lexize('pg_catalog.danish_stem', typed) = '{}'
                                   or ts_lexize('pg_catalog.english_stem', typed) = '{}' as small
                        from unnest(cast(:words as text[])) with ordinality as word (typed, place) order by place""")
                .param("words", words.toArray(String[]::new))
                .query(Word.class)
                .list();
    }
}
