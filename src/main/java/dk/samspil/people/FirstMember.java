package dk.samspil.people;

import dk.samspil.access.Actor;
import dk.samspil.access.Ids;
import dk.samspil.access.NotHere;
import dk.samspil.access.NotSignedIn;
import dk.samspil.access.Role;
import dk.samspil.accounts.Accounts;
import dk.samspil.organisations.OrganisationFounded;
import java.util.EnumSet;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Whoever founds an organisation leads and administers it from that moment. */
@Component
class FirstMember {

    private final MemberRepository repository;
    private final Accounts accounts;
    private final Ids ids;

    FirstMember(MemberRepository repository, Accounts accounts, Ids ids) {
        this.repository = repository;
        this.accounts = accounts;
        this.ids = ids;
    }

    @EventListener
    void on(OrganisationFounded founded) {
        if (!(Actor.current() instanceof Actor.Person founder)) {
            throw new NotSignedIn();
        }
        var address = accounts.addressee(founder.id()).address();
        var roles = EnumSet.of(Role.LEADER, Role.ADMINISTRATOR);
        if (!repository.begin(ids.next(), founded.organisation(), founder.name(), address, roles)) {
            throw new NotHere();
        }
    }
}
