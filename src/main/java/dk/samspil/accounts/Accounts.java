package dk.samspil.accounts;

import dk.samspil.access.Actor;
import dk.samspil.access.Ids;
import dk.samspil.access.NotHere;
import dk.samspil.access.PersonId;
import dk.samspil.journal.Journal;
import dk.samspil.web.Language;
import java.util.List;
import java.util.Optional;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The people who can sign in. */
@Component
public class Accounts {

    private final AccountRepository accounts;
    private final Journal journal;
    private final Ids ids;

    Accounts(AccountRepository accounts, Journal journal, Ids ids) {
        this.accounts = accounts;
        this.journal = journal;
        this.ids = ids;
    }

    /** The person with this address, made now if nobody has it. Which of the two it was, is not told. */
    @Transactional(propagation = Propagation.MANDATORY)
    public PersonId ensure(String address, String name, Language language) {
        var id = new PersonId(ids.next());
        var person = accounts.ensure(id, new Mailbox(address).address(), name, language);
        if (person.equals(id)) {
            journal.changedAbout(id, "accounts.created", id.value());
        }
        return person;
    }

    /** Whom a mail goes to. Looked up by the house itself, which may be at work for another organisation or for none. */
    @Transactional(readOnly = true)
    public Addressee addressee(PersonId person) {
        return accounts.find(person).map(Account::addressee).orElseThrow(NotHere::new);
    }

    /** The language of whoever reads this mailbox, for a mail to it; empty where nobody here does. */
    @Transactional(readOnly = true)
    public Optional<Language> languageAt(String address) {
        return with(address).map(Account::addressee).map(Addressee::language);
    }

    /** Everybody who wants to be told this often. */
    @Transactional(readOnly = true)
    public List<Addressee> wanting(Digest digest) {
        return accounts.wanting(digest).stream().map(Account::addressee).toList();
    }

    Optional<Account> with(String address) {
        return accounts.withAddress(new Mailbox(address).address());
    }

    /** By what their passkeys call them. */
    Account with(Bytes handle) {
        return accounts.withHandle(handle.getBytes()).orElseThrow(NotHere::new);
    }

    /**
     * Somebody has shown who they are; stands in their own extract, so that they can see when it was not them. It is they
     * who did it, for no organisation, whoever was signed in at this screen before them.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    Account arrived(PersonId person) {
        var account = get(person);
        new Actor.Person(person, account.name(), null, List.of())
                .run(() -> journal.changedAbout(person, "accounts.signedIn", person.value()));
        return account;
    }

    @Transactional
    Account change(AccountForm form) {
        var me = ((Actor.Person) Actor.current()).id();
        accounts.change(me, form);
        journal.changedAbout(me, "accounts.changed", me.value());
        return get(me);
    }

    Account get(PersonId person) {
        return accounts.find(person).orElseThrow(NotHere::new);
    }
}
