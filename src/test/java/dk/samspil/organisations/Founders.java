package dk.samspil.organisations;

import dk.samspil.access.Actor;
import dk.samspil.access.Hats;
import dk.samspil.access.OrganisationId;
import dk.samspil.access.PersonId;
import dk.samspil.accounts.Accounts;
import dk.samspil.web.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes people and lets them found organisations, as they would themselves; and hears the bells. */
class Founders {

    /** Nørreby and Vesterlund are invented; the codes are lent by Næstved and Viborg. */
    static final String NOERREBY = "0370";

    static final String VESTERLUND = "0791";

    private final Accounts accounts;
    private final Registrations registrations;
    private final Confirmations confirmations;
    private final Hats hats;
    private final TransactionTemplate transaction;
    final List<Object> heard = new ArrayList<>();

    Founders(
            Accounts accounts,
            Registrations registrations,
            Confirmations confirmations,
            Hats hats,
            TransactionTemplate transaction) {
        this.accounts = accounts;
        this.registrations = registrations;
        this.confirmations = confirmations;
        this.hats = hats;
        this.transaction = transaction;
    }

    @EventListener
    void on(MemberInvited invited) {
        heard.add(invited);
    }

    @EventListener
    void on(OrganisationConfirmed confirmed) {
        heard.add(confirmed);
    }

    @EventListener
    void on(CvrClaimedAgain again) {
        heard.add(again);
    }

    PersonId person(String name, String address) {
        return new Actor.Job("test", null)
                .call(() -> transaction.execute(status -> accounts.ensure(address, name, Language.DA)));
    }

    /** Seeing with the eyes of the first organisation they have, as of now. */
    Actor.Person actor(PersonId id, String name) {
        var all = hats.of(id);
        return new Actor.Person(id, name, all.isEmpty() ? null : all.getFirst(), all);
    }

    Actor.Person founder(String name, OrganisationKind kind, String organisation, String municipality) {
        return founder(name, kind, organisation, municipality, null);
    }

    /** Somebody new, who has registered this organisation. */
    Actor.Person founder(
            String name, OrganisationKind kind, String organisation, String municipality, @Nullable String cvr) {
        var address = name.toLowerCase(Locale.ROOT).replace(' ', '.') + System.nanoTime() + "@example.org";
        var id = person(name, address);
        actor(id, name)
                .run(() -> registrations.register(new RegistrationForm(
                        null, kind.name(), organisation, organisation, municipality, null, cvr, "10 20 30 40")));
        return actor(id, name);
    }

    void confirmed(Actor.Person founder) {
        new Actor.Job("test", null).run(() -> confirmations.confirmFromRegister(of(founder)));
    }

    static OrganisationId of(Actor.Person person) {
        return person.organisation().orElseThrow();
    }
}
