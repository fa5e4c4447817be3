package dk.samspil.directory;

import dk.samspil.access.OrganisationId;
import dk.samspil.access.UnitId;
import java.sql.Types;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** One offer at a time; and its row in the listing, which is what everyone searches. */
@Repository
class OfferRepository {

    private final JdbcClient jdbc;

    OfferRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Offer> find(OfferId id) {
        return jdbc.sql("select * from directory.offer where id = :id")
                .param("id", id.value())
                .query(OfferRow::read)
                .optional();
    }

    /** Whether it is new: a form sent twice inserts once. */
    boolean insert(
            OfferId id,
            OrganisationId organisation,
            @Nullable UnitId unit,
            Provider provider,
            Signed saved,
            OfferText text) {
        var sql = jdbc.sql("""
                        insert into directory.offer (id, organisation, unit, provider_name, provider_short_name, side,
                            saved_at, saved_by_name, title, kind, summary, scene, who_comes, first_met, first_time, what, for_whom, groups, needs,
                            place, municipality, online, times, price, not_do, contact_name, phone, phone_hours, mail,
                            other_way, behind, beside, places_now)
                        values (:id, :organisation, :unit, :providerName, :providerShortName, :side,
                            :savedAt, :savedBy, :title, :kind, :summary, :scene, :whoComes, :firstMet, :firstTime, :what, :forWhom, :groups, :needs,
                            :place, :municipality, :online, :times, :price, :notDo, :contactName, :phone, :phoneHours, :mail,
                            :otherWay, :behind, :beside, :placesNow)
                        on conflict do nothing""")
                .param("id", id.value())
                .param("organisation", organisation.value())
                .param("unit", unit == null ? null : unit.value(), Types.OTHER);
        return bind(sql, provider, saved, text).update() == 1;
    }

    /** Whether the version seen was still the newest. */
    boolean update(OfferId id, int version, Provider provider, Signed saved, OfferText text) {
        var sql = jdbc.sql("""
                        update directory.offer
                        set provider_name = :providerName, provider_short_name = :providerShortName, side = :side,
                            saved_at = :savedAt, saved_by_name = :savedBy, title = :title, kind = :kind, summary = :summary, scene = :scene, who_comes = :whoComes,
                            first_met = :firstMet, first_time = :firstTime, what = :what, for_whom = :forWhom, groups = :groups,
                            needs = :needs, place = :place, municipality = :municipality, online = :online, times = :times,
                            price = :price, not_do = :notDo, contact_name = :contactName, phone = :phone,
                            phone_hours = :phoneHours, mail = :mail, other_way = :otherWay, behind = :behind, beside = :beside,
                            places_now = :placesNow, version = version + 1
                        where id = :id and version = :version and organisation = (select app.organisation())""").param("id", id.value()).param("version", version);
        return bind(sql, provider, saved, text).update() == 1;
    }

    void publish(OfferId id, Signed confirmed) {
        confirm(id, confirmed, "status = 'PUBLISHED',");
    }

    /** Says nothing new, so the version stays and nobody's open form grows stale. */
    void confirm(OfferId id, Signed confirmed) {
        confirm(id, confirmed, "");
    }

    /** Whether it was there to be taken down. */
    boolean withdraw(OfferId id) {
        return jdbc.sql("""
                        update directory.offer set status = 'WITHDRAWN', version = version + 1
                        where id = :id and status = 'PUBLISHED'""").param("id", id.value()).update() == 1;
    }

    /** Puts what the offer now says where everyone searches. */
    void list(OfferId id) {
        jdbc.sql("""
                        insert into directory.listing (offer, organisation, side, municipality, needs, groups, title, words)
                        select id, organisation, side, municipality, needs, groups, title, words from directory.offer where id = :id
                        on conflict (offer) do update
                        set side = excluded.side, municipality = excluded.municipality, needs = excluded.needs, groups = excluded.groups,
                            title = excluded.title, words = excluded.words""").param("id", id.value()).update();
    }

    void unlist(OfferId id) {
        jdbc.sql("delete from directory.listing where offer = :id")
                .param("id", id.value())
                .update();
    }

    private void confirm(OfferId id, Signed confirmed, String alsoSet) {
        jdbc.sql("update directory.offer set %s confirmed_at = :at, confirmed_by_name = :by where id = :id"
                        .formatted(alsoSet))
                .param("at", confirmed.at().atOffset(ZoneOffset.UTC))
                .param("by", confirmed.by())
                .param("id", id.value())
                .update();
    }

    private static StatementSpec bind(StatementSpec sql, Provider provider, Signed saved, OfferText text) {
        return sql.param("providerName", provider.name())
                .param("providerShortName", provider.shortName())
                .param("side", provider.side().name())
                .param("savedAt", saved.at().atOffset(ZoneOffset.UTC))
                .param("savedBy", saved.by())
                .param("title", text.title())
                .param("kind", text.kind())
                .param("summary", text.summary())
                .param("scene", text.scene().name())
                .param("whoComes", text.whoComes())
                .param("firstMet", text.firstMet())
                .param("firstTime", text.firstTime())
                .param("what", text.what())
                .param("forWhom", text.forWhom())
                .param("groups", OfferRow.names(text.groups()))
                .param("needs", OfferRow.names(text.needs()))
                .param("place", text.place())
                .param("municipality", text.municipality())
                .param("online", text.online())
                .param("times", text.times())
                .param("price", text.price())
                .param("notDo", text.notDo())
                .param("contactName", text.contactName())
                .param("phone", text.phone())
                .param("phoneHours", text.phoneHours())
                .param("mail", text.mail())
                .param("otherWay", text.otherWay())
                .param("behind", text.behind())
                .param("beside", text.beside())
                .param("placesNow", text.placesNow());
    }
}
