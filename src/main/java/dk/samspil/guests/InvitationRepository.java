package dk.samspil.guests;

import dk.samspil.access.OrganisationId;
import dk.samspil.access.PlaceId;
import dk.samspil.database.Rows;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Invitations: seen by the one who is asked, and by those who sit in the room. */
@Repository
class InvitationRepository {

    private final JdbcClient jdbc;

    InvitationRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Invitation invitation) {
        jdbc.sql("""
                        insert into guests.invitation
                            (id, place, organisation, sender, sender_name, sender_organisation, sender_phone, sender_confirmed,
                             collaboration, purpose, parties, words, contact_name, contact_address, contact_phone, sent_at)
                        values (:id, :place, :organisation, :sender, :senderName, :senderOrganisation, :senderPhone, :senderConfirmed,
                                :collaboration, :purpose, :parties, :words, :contactName, :contactAddress, :contactPhone, :sentAt)""")
                .param("id", invitation.id())
                .param("place", invitation.place().value())
                .param("organisation", invitation.organisation().value())
                .param("sender", invitation.sender().value())
                .param("senderName", invitation.senderName())
                .param("senderOrganisation", invitation.senderOrganisation())
                .param("senderPhone", invitation.senderPhone())
                .param("senderConfirmed", invitation.senderConfirmed())
                .param("collaboration", invitation.collaboration())
                .param("purpose", invitation.purpose())
                .param("parties", invitation.parties())
                .param("words", invitation.words())
                .param("contactName", invitation.contactName())
                .param("contactAddress", invitation.contactAddress())
                .param("contactPhone", invitation.contactPhone())
                .param("sentAt", Rows.utc(invitation.sentAt()))
                .update();
    }

    Optional<Invitation> find(UUID id) {
        return jdbc.sql("select * from guests.invitation where id = :id")
                .param("id", id)
                .query(InvitationRepository::invitation)
                .optional();
    }

    /** The open one of an organisation to a place. */
    Optional<Invitation> open(PlaceId place, OrganisationId organisation) {
        return jdbc.sql("""
                        select * from guests.invitation
                        where place = :place and organisation = :organisation and answered_at is null
                        order by sent_at desc limit 1""")
                .param("place", place.value())
                .param("organisation", organisation.value())
                .query(InvitationRepository::invitation)
                .optional();
    }

    /** The newest one of an organisation to a place, answered or not. */
    Optional<Invitation> newest(PlaceId place, OrganisationId organisation) {
        return jdbc.sql("""
                        select * from guests.invitation
                        where place = :place and organisation = :organisation
                        order by answered_at is not null, sent_at desc limit 1""")
                .param("place", place.value())
                .param("organisation", organisation.value())
                .query(InvitationRepository::invitation)
                .optional();
    }

    /** False when it has been answered already. */
    boolean answer(UUID id, boolean accepted, Instant now) {
        return jdbc.sql("""
                                update guests.invitation set answered_at = :now, accepted = :accepted
                                where id = :id and answered_at is null""")
                        .param("now", Rows.utc(now))
                        .param("accepted", accepted)
                        .param("id", id)
                        .update()
                == 1;
    }

    /** Also those that the one who confirmed the sender sees nothing of. */
    void noteConfirmed(OrganisationId sender) {
        jdbc.sql("select guests.note_confirmed(:sender)")
                .param("sender", sender.value())
                .query()
                .singleRow();
    }

    private static Invitation invitation(ResultSet row, int n) throws SQLException {
        return new Invitation(
                row.getObject("id", UUID.class),
                new PlaceId(row.getObject("place", UUID.class)),
                new OrganisationId(row.getObject("organisation", UUID.class)),
                new OrganisationId(row.getObject("sender", UUID.class)),
                row.getString("sender_name"),
                row.getString("sender_organisation"),
                row.getString("sender_phone"),
                row.getBoolean("sender_confirmed"),
                row.getString("collaboration"),
                row.getString("purpose"),
                row.getString("parties"),
                row.getString("words"),
                row.getString("contact_name"),
                row.getString("contact_address"),
                row.getString("contact_phone"),
                Rows.moment(row, "sent_at"),
                Rows.instant(row, "answered_at"),
                row.getObject("accepted", Boolean.class));
    }
}
