package dk.samspil.accounts;

import dk.samspil.access.PersonId;
import dk.samspil.web.Language;
import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Invented people, whom anybody may be; only in the demo. */
@Component
@Profile("demo")
public class DemoPeople {

    private final Accounts accounts;
    private final JdbcClient jdbc;

    DemoPeople(Accounts accounts, JdbcClient jdbc) {
        this.accounts = accounts;
        this.jdbc = jdbc;
    }

    /** Makes a person whom visitors may try. */
    @Transactional
    public PersonId introduce(String address, String name) {
        var person = accounts.ensure(address, name, Language.DA);
        jdbc.sql("select accounts.show_in_demo(:person)")
                .param("person", person.value())
                .query()
                .singleRow();
        return person;
    }

    /** Whether anybody has been introduced yet. */
    public boolean areHere() {
        return !all().isEmpty();
    }

    List<Account> all() {
        return jdbc.sql("select * from accounts.demo_accounts()")
                .query((row, n) -> AccountRepository.account(row))
                .list();
    }

    @Transactional
    Optional<Account> become(PersonId person) {
        return all().stream()
                .map(Account::id)
                .filter(person::equals)
                .findFirst()
                .map(accounts::arrived);
    }
}
