package dk.samspil.accounts;

import dk.samspil.access.PersonId;
import dk.samspil.access.Tokens;
import dk.samspil.web.Language;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Accounts. What is asked before anybody is known, or for a mail, goes through functions that answer one question each. */
@Repository
class AccountRepository {

    private final JdbcClient jdbc;
    private final Clock clock;

    AccountRepository(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    PersonId ensure(PersonId id, String address, String name, Language language) {
        return new PersonId(jdbc.sql("select accounts.ensure_account(:id, :address, :name, :language, :handle, :now)")
                .param("id", id.value())
                .param("address", address)
                .param("name", name)
                .param("language", language.name())
                .param("handle", Tokens.hash(Tokens.mint()))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .single());
    }

    Optional<Account> find(PersonId person) {
        return jdbc.sql("select * from accounts.account_of(:person)")
                .param("person", person.value())
                .query((row, n) -> account(row))
                .optional();
    }

    Optional<Account> withAddress(String address) {
        return jdbc.sql("select * from accounts.account_with_address(:address)")
                .param("address", address)
                .query((row, n) -> account(row))
                .optional();
    }

    Optional<Account> withHandle(byte[] handle) {
        return jdbc.sql("select * from accounts.account_with_handle(:handle)")
                .param("handle", handle)
                .query((row, n) -> account(row))
                .optional();
    }

    List<Account> wanting(Digest digest) {
        return jdbc.sql("select * from accounts.accounts_wanting(:digest)")
                .param("digest", digest.name())
                .query((row, n) -> account(row))
                .list();
    }

    void change(PersonId person, AccountForm form) {
        jdbc.sql("update accounts.account set name = :name, language = :language, digest = :digest where id = :id")
                .param("name", form.name())
                .param("language", form.language().name())
                .param("digest", form.digest().name())
                .param("id", person.value())
                .update();
    }

    static Account account(ResultSet row) throws SQLException {
        return new Account(
                new PersonId(row.getObject("id", UUID.class)),
                row.getString("address"),
                row.getString("name"),
                Language.valueOf(row.getString("language")),
                Digest.valueOf(row.getString("digest")),
                row.getBytes("handle"));
    }
}
