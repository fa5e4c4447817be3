package dk.samspil.bench;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
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

    List<String> placesOf(int organisation) {
        try (var connection = database.asSuperuser();
                var ask = connection.prepareStatement("""
                        select array_agg(card.place::text order by card.name)
                        from collaborations.card
                        join organisations.identity on identity.organisation = card.organisation
                        where identity.cvr = ?""")) {
            ask.setString(1, String.valueOf(10_000_000 + organisation));
            var row = ask.executeQuery();
            row.next();
            return List.of((String[]) row.getArray(1).getArray());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
