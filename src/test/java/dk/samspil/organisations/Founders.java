package dk.samspil.organisations;

import dk.samspil.access.Actor;
import dk.samspil.access.Hat;
import dk.samspil.access.Hats;
import dk.samspil.access.OrganisationId;
import dk.samspil.access.PersonId;
import dk.samspil.access.Role;
import dk.samspil.access.Side;
import dk.samspil.accounts.Accounts;
import dk.samspil.web.Language;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Primary;
import org.springframework.context.event.EventListener;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes people and lets them found organisations, as they would themselves; and hears the bells. Stands in for the room of people:
 * whoever founds an organisation wears its hat.
 */
@Primary
class Founders implements Hats {

    /** Nørreby and Vesterlund are invented; the codes are lent by Næstved and Viborg. */
    static final String NOERREBY = "0370";

    static final String VESTERLUND = "0791";

    private final Accounts accounts;
    private final Registrations registrations;
    private final Confirmations confirmations;
    private final TransactionTemplate transaction;
    private final Map<PersonId, List<Hat>> hats = new HashMap<>();
    final List<Object> heard = new ArrayList<>();

    Founders(
            Accounts accounts,
            Registrations registrations,
            Confirmations confirmations,
            TransactionTemplate transaction) {
        this.accounts = accounts;
        this.registrations = registrations;
        this.confirmations = confirmations;
        this.transaction = transaction;
    }

    @EventListener
    void on(OrganisationFounded founded) {
        heard.add(founded);
        var roles = Set.of(Role.LEADER, Role.ADMINISTRATOR);
        var hat = new Hat(founded.organisation(), "Huset", "Huset", Side.VOLUNTARY, List.of(), roles, null);
        var person = (Actor.Person) Actor.current();
        hats.computeIfAbsent(person.id(), id -> new ArrayList<>()).add(hat);
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
        var all = of(id);
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
                        null, kind.name(), organisation, organisation, municipality, null, null, cvr, "10 20 30 40")));
        return actor(id, name);
    }

    void confirmed(Actor.Person founder) {
        new Actor.Job("test", null).run(() -> confirmations.confirmFromRegister(of(founder)));
    }

    @Override
    public List<Hat> of(PersonId person) {
        return List.copyOf(hats.getOrDefault(person, List.of()));
    }

    static OrganisationId of(Actor.Person person) {
        return person.organisation().orElseThrow();
    }
}
