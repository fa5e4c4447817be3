package dk.samspil.principles;

import dk.samspil.access.OrganisationId;
import dk.samspil.access.PlaceId;
import dk.samspil.access.Side;
import dk.samspil.database.Rows;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Dialogues and who is asked to them. */
@Repository
class DialogueRepository {

    private final JdbcClient jdbc;

    DialogueRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Dialogue dialogue, Instant now) {
        jdbc.sql("""
                        insert into principles.dialogue (place, host, name, municipality, words, opened_at)
                        values (:place, :host, :name, :municipality, :words, :now)""")
                .param("place", dialogue.place().value())
                .param("host", dialogue.host().value())
                .param("name", dialogue.name())
                .param("municipality", dialogue.municipality())
                .param("words", dialogue.words())
                .param("now", Rows.utc(now))
                .update();
    }

    /** The host first, then by name. */
    Optional<Dialogue> find(PlaceId place) {
        return jdbc
                .sql("""
                        select d.host, d.name as dialogue, d.municipality, d.words, p.*
                        from principles.dialogue d join principles.party p on p.place = d.place
                        where d.place = :place
                        order by p.organisation <> d.host, p.name collate app.danish""")
                .param("place", place.value())
                .query((row, n) -> new Dialogue(
                        place,
                        new OrganisationId(row.getObject("host", UUID.class)),
                        row.getString("dialogue"),
                        row.getString("municipality"),
                        row.getString("words"),
                        List.of(party(row))))
                .list()
                .stream()
                .reduce(DialogueRepository::together);
    }

    /** Asks it, or asks it again. */
    void put(PlaceId place, DialogueParty party) {
        jdbc.sql("""
                        insert into principles.party
                            (place, organisation, name, short_name, side, standing, contact_name, contact_address, contact_phone)
                        values (:place, :organisation, :name, :shortName, :side, :standing, :contactName, :contactAddress, :contactPhone)
                        on conflict (place, organisation) do update
                        set standing = excluded.standing, contact_name = excluded.contact_name,
                            contact_address = excluded.contact_address, contact_phone = excluded.contact_phone""")
                .param("place", place.value())
                .param("organisation", party.organisation().value())
                .param("name", party.name())
                .param("shortName", party.shortName())
                .param("side", party.side().name())
                .param("standing", party.standing().name())
                .param("contactName", party.contactName())
                .param("contactAddress", party.contactAddress())
                .param("contactPhone", party.contactPhone())
                .update();
    }

    void stand(PlaceId place, OrganisationId organisation, DialogueStanding standing) {
        jdbc.sql(
                        "update principles.party set standing = :standing where place = :place and organisation = :organisation")
                .param("standing", standing.name())
                .param("place", place.value())
                .param("organisation", organisation.value())
                .update();
    }

    private static Dialogue together(Dialogue some, Dialogue more) {
        var parties = new ArrayList<>(some.parties());
        parties.addAll(more.parties());
        return new Dialogue(some.place(), some.host(), some.name(), some.municipality(), some.words(), parties);
    }

    private static DialogueParty party(ResultSet row) throws SQLException {
        return new DialogueParty(
                new OrganisationId(row.getObject("organisation", UUID.class)),
                row.getString("name"),
                row.getString("short_name"),
                Side.valueOf(row.getString("side")),
                DialogueStanding.valueOf(row.getString("standing")),
                row.getString("contact_name"),
                row.getString("contact_address"),
                row.getString("contact_phone"));
    }
}
