package dk.samspil.principles;

import dk.samspil.access.OrganisationId;
import dk.samspil.access.PlaceId;
import dk.samspil.database.Rows;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Each organisation's own list of dialogues. */
@Repository
class DialogueCardRepository {

    private final JdbcClient jdbc;

    DialogueCardRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void deal(DialogueCard card, Instant now) {
        jdbc.sql("""
                        insert into principles.card
                            (organisation, place, unit, name, words, host, host_name, asker, asker_phone, contact_name, contact_address,
                             look, due, replied, touched_at)
                        values (:organisation, :place, access.seat_unit(:place, :organisation), :name, :words, :host, :hostName, :asker,
                                :askerPhone, :contactName, :contactAddress, :look, :due, :replied, :now)
                        on conflict (organisation, place) do update
                        set asker = excluded.asker, asker_phone = excluded.asker_phone, contact_name = excluded.contact_name,
                            contact_address = excluded.contact_address, look = excluded.look, due = excluded.due,
                            replied = excluded.replied, touched_at = excluded.touched_at""")
                .param("organisation", card.organisation().value())
                .param("place", card.place().value())
                .param("name", card.name())
                .param("words", card.words())
                .param("host", card.host().value())
                .param("hostName", card.hostName())
                .param("asker", card.asker())
                .param("askerPhone", card.askerPhone())
                .param("contactName", card.contactName())
                .param("contactAddress", card.contactAddress())
                .param("look", card.look())
                .param("due", card.due())
                .param("replied", card.replied())
                .param("now", Rows.utc(now))
                .update();
    }

    void replied(PlaceId place, OrganisationId organisation, Instant now) {
        jdbc.sql("""
                        update principles.card set replied = true, touched_at = :now
                        where place = :place and organisation = :organisation""")
                .param("now", Rows.utc(now))
                .param("place", place.value())
                .param("organisation", organisation.value())
                .update();
    }

    void take(PlaceId place, OrganisationId organisation) {
        jdbc.sql("delete from principles.card where place = :place and organisation = :organisation")
                .param("place", place.value())
                .param("organisation", organisation.value())
                .update();
    }

    Optional<DialogueCard> find(PlaceId place, OrganisationId organisation) {
        return jdbc.sql("select * from principles.card where place = :place and organisation = :organisation")
                .param("place", place.value())
                .param("organisation", organisation.value())
                .query(DialogueCardRepository::card)
                .optional();
    }

    /** Newest touched first. */
    List<DialogueCard> page(OrganisationId organisation, int page) {
        return jdbc.sql("""
                        select * from principles.card where organisation = :organisation
                        order by touched_at desc, place limit :limit offset :offset""")
                .param("organisation", organisation.value())
                .param("limit", DialogueCard.PAGE)
                .param("offset", (page - 1) * DialogueCard.PAGE)
                .query(DialogueCardRepository::card)
                .list();
    }

    long count(OrganisationId organisation) {
        return jdbc.sql("select count(*) from principles.card where organisation = :organisation")
                .param("organisation", organisation.value())
                .query(Long.class)
                .single();
    }

    private static DialogueCard card(ResultSet row, int n) throws SQLException {
        return new DialogueCard(
                new OrganisationId(row.getObject("organisation", UUID.class)),
                new PlaceId(row.getObject("place", UUID.class)),
                row.getString("name"),
                row.getString("words"),
                new OrganisationId(row.getObject("host", UUID.class)),
                row.getString("host_name"),
                row.getString("asker"),
                row.getString("asker_phone"),
                row.getString("contact_name"),
                row.getString("contact_address"),
                row.getObject("look", UUID.class),
                row.getObject("due", LocalDate.class),
                row.getBoolean("replied"));
    }
}
