package dk.samspil.directory;

import dk.samspil.access.OrganisationId;
import dk.samspil.reference.Need;
import dk.samspil.reference.TargetGroup;
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

    Hits search(OfferSearch search, List<List<SoughtWord>> wishes) {
        var condition = new ListingCondition(search, wishes);
        var total = condition
                .bind(jdbc.sql("select count(*) from directory.listing l where " + condition.sql()))
                .query(Integer.class)
                .single();
        var page = jdbc.sql("""
                select o.* from directory.offer o
                join (select l.offer, l.title from directory.listing l where %s
                      order by l.title collate app.danish, l.offer limit :limit offset :offset) hit
                    on hit.offer = o.id
                order by hit.title collate app.danish, o.id""".formatted(condition.sql()));
        return new Hits(
                condition
                        .bind(page)
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

    List<OrganisationId> offeringTo(TargetGroup group) {
        return jdbc.sql("select distinct organisation from directory.listing where groups @> array[:group]::text[]")
                .param("group", group.name())
                .query((row, n) -> new OrganisationId(row.getObject("organisation", UUID.class)))
                .list();
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
}
