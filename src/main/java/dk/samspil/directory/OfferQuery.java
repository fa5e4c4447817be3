package dk.samspil.directory;

import dk.samspil.access.OrganisationId;
import dk.samspil.reference.Need;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Many offers at a time. What everyone searches is the listing: it holds published offers only, and its indexes serve. */
@Repository
class OfferQuery {

    private final JdbcClient jdbc;

    OfferQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One page, and how many there are in all. */
    record Hits(List<Offer> offers, int total) {}

    Hits search(OfferSearch search) {
        var found = new StringBuilder("from directory.listing l where true");
        if (search.municipality() != null) {
            // What is online is here too.
            found.append(" and l.municipality in (:municipality, '')");
        }
        if (search.need() != null) {
            found.append(" and l.needs @> array[:need]::text[]");
        }
        var patterns = search.patterns();
        for (int i = 0; i < patterns.size(); i++) {
            found.append(" and l.words like :word").append(i);
        }
        var total = bind(jdbc.sql("select count(*) " + found), search)
                .query(Integer.class)
                .single();
        var page = jdbc.sql("""
                select o.* from directory.offer o
                join (select l.offer, l.title %s order by l.title collate app.danish, l.offer limit :limit offset :offset) hit
                    on hit.offer = o.id
                order by hit.title collate app.danish, o.id""".formatted(found));
        return new Hits(
                bind(page, search)
                        .param("limit", OfferSearch.PAGE_SIZE)
                        .param("offset", search.offset())
                        .query(OfferRow::read)
                        .list(),
                total);
    }

    List<Offer> publishedBy(Collection<OrganisationId> organisations) {
        return jdbc.sql("""
                        select o.* from directory.offer o
                        join directory.listing l on l.offer = o.id
                        where l.organisation = any (:organisations)
                        order by o.title collate app.danish, o.id""")
                .param(
                        "organisations",
                        organisations.stream().map(OrganisationId::value).toArray(UUID[]::new))
                .query(OfferRow::read)
                .list();
    }

    List<Offer> newest(int most) {
        return jdbc.sql("""
                        select * from directory.offer where status = 'PUBLISHED'
                        order by confirmed_at desc, id limit :most""").param("most", most).query(OfferRow::read).list();
    }

    /** One's own in every state, what is closest to people first. */
    Hits own(int page) {
        var total = jdbc.sql("select count(*) from directory.offer where organisation = (select app.organisation())")
                .query(Integer.class)
                .single();
        var offers = jdbc.sql("""
                        select * from directory.offer
                        where organisation = (select app.organisation())
                        order by array_position(array['PUBLISHED', 'DRAFT', 'WITHDRAWN'], status), title collate app.danish, id
                        limit :limit offset :offset""")
                .param("limit", OfferSearch.PAGE_SIZE)
                .param("offset", (page - 1) * OfferSearch.PAGE_SIZE)
                .query(OfferRow::read)
                .list();
        return new Hits(offers, total);
    }

    Nearby near(String municipality, Need need) {
        return jdbc.sql("""
                        select count(distinct organisation) filter (where municipality = :municipality) as here,
                               count(distinct organisation) filter (where municipality <> :municipality) as elsewhere
                        from directory.listing
                        where needs @> array[:need]::text[] and side = 'VOLUNTARY'""")
                .param("municipality", municipality)
                .param("need", need.name())
                .query((row, n) -> new Nearby(row.getInt("here"), row.getInt("elsewhere")))
                .single();
    }

    private static JdbcClient.StatementSpec bind(JdbcClient.StatementSpec sql, OfferSearch search) {
        if (search.municipality() != null) {
            sql.param("municipality", search.municipality());
        }
        if (search.need() != null) {
            sql.param("need", search.need().name());
        }
        var patterns = search.patterns();
        for (int i = 0; i < patterns.size(); i++) {
            sql.param("word" + i, patterns.get(i));
        }
        return sql;
    }
}
