package dk.samspil.bench;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Reads what a mail would have said: where to sign in, and which collaborations are one's own. People have even numbers here. */
record Letters(Database database) {

    String tokenFor(int organisation) {
        var token = (UUID.randomUUID() + "" + UUID.randomUUID()).replace("-", "").substring(0, 43);
        try (var connection = database.asSuperuser();
                var insert = connection.prepareStatement("""
                        insert into accounts.sign_in (id, address, language, requested_at, hash, expires_at)
                        values (?, ?, 'DA', now(), ?, now() + interval '30 minutes')""")) {
            insert.setObject(1, UUID.randomUUID());
            insert.setString(2, "person%d@bench.example".formatted(2 * organisation));
            insert.setBytes(3, MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.US_ASCII)));
            insert.execute();
            return token;
        } catch (SQLException | NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    List<Own> ownOf(int organisation) {
        try (var connection = database.asSuperuser();
                var ask = connection.prepareStatement("""
                        select card.place, (select meeting.id from meetings.meeting
                            where meeting.place = card.place and ends_at < now() order by starts_at desc limit 1) as meeting,
                            edition.agreement, (select id from agreements.section
                                where section.edition = edition.id order by position offset 2 limit 1) as clause
                        from collaborations.card
                        join organisations.identity on identity.organisation = card.organisation
                        join agreements.edition on edition.place = card.place and edition.state = 'DRAFT'
                        where identity.cvr = ? order by card.name""")) {
            ask.setString(1, String.valueOf(10_000_000 + organisation));
            var row = ask.executeQuery();
            var own = new ArrayList<Own>();
            while (row.next()) {
                own.add(new Own(
                        row.getString("place"), row.getString("meeting"), row.getString("agreement"), row.getString("clause")));
            }
            return own;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
