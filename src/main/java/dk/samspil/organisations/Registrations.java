package dk.samspil.organisations;

import dk.samspil.access.Actor;
import dk.samspil.access.Ids;
import dk.samspil.access.NotHere;
import dk.samspil.access.NotSignedIn;
import dk.samspil.access.OrganisationId;
import dk.samspil.access.Role;
import dk.samspil.accounts.Accounts;
import dk.samspil.journal.Journal;
import dk.samspil.organisations.RegistrationRepository.Founder;
import dk.samspil.reference.Cvr;
import dk.samspil.reference.Reference;
import dk.samspil.web.Refusal;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How an organisation gets here: somebody registers it, or takes over one that another has introduced. */
@Component
@Transactional
public class Registrations {

    private final RegistrationRepository repository;
    private final Reference reference;
    private final Accounts accounts;
    private final Journal journal;
    private final ApplicationEventPublisher bell;
    private final Ids ids;

    Registrations(
            RegistrationRepository repository,
            Reference reference,
            Accounts accounts,
            Journal journal,
            ApplicationEventPublisher bell,
            Ids ids) {
        this.repository = repository;
        this.reference = reference;
        this.accounts = accounts;
        this.journal = journal;
        this.bell = bell;
        this.ids = ids;
    }

    /** The signed-in person becomes its leader and administrator. What others have registered makes no difference to the answer. */
    public OrganisationId register(RegistrationForm form) {
        var kind = Typed.kind(form.kind()).orElseThrow(() -> new Refusal("kind", "organisations.problem.kind"));
        if (reference.municipality(form.municipality()).isEmpty()) {
            throw new Refusal("municipality", "organisations.problem.municipality");
        }
        var national = kind == OrganisationKind.LOCAL_BRANCH
                ? Typed.id(form.national()).orElse(null)
                : null;
        var id = new OrganisationId(Typed.id(form.id()).orElseGet(ids::next));
        var founded = repository.found(id, kind, form, national, cvr(form.cvr()), founder());
        if (founded.created()) {
            journal.changed("organisations.registered", id.value());
        }
        if (founded.holder() != null) {
            bell.publishEvent(new CvrClaimedAgain(founded.holder()));
        }
        return id;
    }

    /** Those that others have introduced with the signed-in person as their contact. */
    public List<Claimable> claimable() {
        return repository.claimable(founder().address());
    }

    /** Takes over one of them. */
    public void claim(OrganisationId id) {
        if (!repository.claim(id, founder())) {
            throw new NotHere();
        }
        journal.changed("organisations.claimed", id.value());
    }

    /** The number as it was written; null where none was. */
    static @Nullable Cvr cvr(@Nullable String typed) {
        var text = Typed.text(typed);
        return text == null ? null : Cvr.parse(text).orElseThrow(() -> new Refusal("cvr", "organisations.problem.cvr"));
    }

    private Founder founder() {
        if (!(Actor.current() instanceof Actor.Person person)) {
            throw new NotSignedIn();
        }
        var address = accounts.addressee(person.id()).address();
        return new Founder(ids.next(), person.name(), address, EnumSet.of(Role.LEADER, Role.ADMINISTRATOR));
    }
}
