package dk.samspil.collaborations;

import dk.samspil.access.OrganisationId;
import dk.samspil.access.PlaceId;
import dk.samspil.database.Rows;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the room shows of each party. */
@Repository
class PartyRepository {

    private final JdbcClient jdbc;

    PartyRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A new party, or one that comes back. */
    void insert(PlaceId place, Party party, Instant now) {
        var contact = party.contact();
        jdbc.sql("""
                        insert into collaborations.party
                            (place, organisation, name, short_name, side, status, confirmed, joined_at, contact_name, contact_function,
                             contact_phone, contact_hours, contact_address, substitute_name, substitute_phone, version)
                        values (:place, :organisation, :name, :shortName, :side, :status, :confirmed, :joined, :contact, :function,
                                :phone, :hours, :address, :substitute, :substitutePhone, 1)
                        on conflict (place, organisation) do update
                        set name = excluded.name, short_name = excluded.short_name, side = excluded.side,
                            status = excluded.status, confirmed = excluded.confirmed, joined_at = excluded.joined_at, left_at = null,
                            contact_name = excluded.contact_name, contact_address = excluded.contact_address,
                            contact_phone = excluded.contact_phone, version = party.version + 1""")
                .param("place", place.value())
                .param("organisation", party.organisation().value())
                .param("name", party.name())
                .param("shortName", party.shortName())
                .param("side", party.side().name())
                .param("status", party.status().name())
                .param("confirmed", party.confirmed())
                .param("joined", party.isActive() ? Rows.utc(now) : null, java.sql.Types.TIMESTAMP_WITH_TIMEZONE)
                .param("contact", contact.name())
                .param("function", contact.function())
                .param("phone", contact.phone())
                .param("hours", contact.hours())
                .param("address", contact.address())
                .param("substitute", contact.substitute())
                .param("substitutePhone", contact.substitutePhone())
                .update();
    }

    /** As it stands where one meets it, if anywhere: where it joined last. */
    Optional<Party> met(OrganisationId organisation) {
        return jdbc.sql("""
                        select * from collaborations.party
                        where organisation = :organisation and status in ('ACTIVE', 'INVITED')
                        order by joined_at desc nulls last limit 1""")
                .param("organisation", organisation.value())
                .query((row, n) -> RoomRepository.party(row))
                .optional();
    }

    /** Where an organisation is written to at this address. */
    List<PlaceId> calledAt(OrganisationId organisation, String address) {
        return jdbc.sql("""
                        select place from collaborations.party
                        where organisation = :organisation and status = 'ACTIVE' and lower(contact_address) = lower(:address)""")
                .param("organisation", organisation.value())
                .param("address", address)
                .query((row, n) -> new PlaceId(row.getObject("place", UUID.class)))
                .list();
    }

    /** Wherever it is a party, also where the one who confirmed it is none. */
    void noteConfirmed(OrganisationId organisation) {
        jdbc.sql("select collaborations.note_confirmed(:organisation)")
                .param("organisation", organisation.value())
                .query()
                .singleRow();
    }

    void become(PlaceId place, OrganisationId organisation, PartyStatus status, Instant now) {
        jdbc.sql("""
                        update collaborations.party
                        set status = :status, version = version + 1,
                            joined_at = case when :status = 'ACTIVE' then :now else joined_at end,
                            left_at = case when :status = 'LEFT' then :now else left_at end
                        where place = :place and organisation = :organisation""")
                .param("status", status.name())
                .param("now", Rows.utc(now))
                .param("place", place.value())
                .param("organisation", organisation.value())
                .update();
    }

    /** False when somebody else changed it since {@code version}. */
    boolean introduce(PlaceId place, OrganisationId organisation, ContactPerson contact, int version) {
        return jdbc.sql("""
                                update collaborations.party
                                set contact_name = :contact, contact_function = :function, contact_phone = :phone,
                                    contact_hours = :hours, contact_address = :address, substitute_name = :substitute,
                                    substitute_phone = :substitutePhone, version = version + 1
                                where place = :place and organisation = :organisation and version = :version""")
                        .param("contact", contact.name())
                        .param("function", contact.function())
                        .param("phone", contact.phone())
                        .param("hours", contact.hours())
                        .param("address", contact.address())
                        .param("substitute", contact.substitute())
                        .param("substitutePhone", contact.substitutePhone())
                        .param("place", place.value())
                        .param("organisation", organisation.value())
                        .param("version", version)
                        .update()
                == 1;
    }
}
