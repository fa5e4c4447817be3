package dk.samspil.organisations;

import dk.samspil.access.Actor;
import dk.samspil.access.Ids;
import dk.samspil.access.NotHere;
import dk.samspil.access.NotSignedIn;
import dk.samspil.access.OrganisationId;
import dk.samspil.accounts.Accounts;
import dk.samspil.journal.Journal;
import dk.samspil.reference.Cvr;
import dk.samspil.reference.Reference;
import dk.samspil.web.Refusal;
import dk.samspil.web.Typed;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How an organisation gets here: somebody registers it, or takes over one that another has introduced. */
@Component
@Transactional
public class Registrations {

    private final RegistrationRepository repository;
    private final OrganisationListQuery list;
    private final Reference reference;
    private final Accounts accounts;
    private final Journal journal;
    private final ApplicationEventPublisher bell;
    private final Ids ids;

    Registrations(
            RegistrationRepository repository,
            OrganisationListQuery list,
            Reference reference,
            Accounts accounts,
            Journal journal,
            ApplicationEventPublisher bell,
            Ids ids) {
        this.repository = repository;
        this.list = list;
        this.reference = reference;
        this.accounts = accounts;
        this.journal = journal;
        this.bell = bell;
        this.ids = ids;
    }

    /** The signed-in person stands behind it. What others have registered makes no difference to the answer. */
    public OrganisationId register(RegistrationForm form) {
        var kind = Typed.one(OrganisationKind.class, form.kind())
                .orElseThrow(() -> new Refusal("kind", "organisations.problem.kind"));
        if (reference.municipality(form.municipality()).isEmpty()) {
            throw new Refusal("municipality", "organisations.problem.municipality");
        }
        var national = national(form);
        var id = new OrganisationId(Typed.id(form.id()).orElseGet(ids::next));
        var founded = repository.found(id, kind, form, national, cvr(form.cvr()));
        if (founded.created()) {
            journal.changed("organisations.registered", id.value());
            bell.publishEvent(new OrganisationFounded(id));
        }
        if (founded.holder() != null) {
            bell.publishEvent(new CvrClaimedAgain(founded.holder()));
        }
        return id;
    }

    /** Those that others have introduced with the signed-in person as their contact. */
    public List<Claimable> claimable() {
        return repository.claimable(provedAddress());
    }

    /** Takes over one of them. */
    public void claim(OrganisationId id) {
        if (!repository.claim(id, provedAddress())) {
            throw new NotHere();
        }
        journal.changed("organisations.claimed", id.value());
        bell.publishEvent(new OrganisationFounded(id));
    }

    /** The number as it was written; null where none was. */
    static @Nullable Cvr cvr(@Nullable String typed) {
        var text = Typed.orNull(typed);
        return text == null ? null : Cvr.parse(text).orElseThrow(() -> new Refusal("cvr", "organisations.problem.cvr"));
    }

    /** Whom a local branch may mean by what it wrote. */
    List<ListedOrganisation> nationals(RegistrationForm form) {
        return form.namesNational()
                ? list.listed(
                        new ListFilter(
                                Objects.requireNonNull(form.national()), OrganisationKind.NATIONAL_ORGANISATION, null),
                        1)
                : List.of();
    }

    /** The one that was chosen among those found, or whose name was written in full. */
    private @Nullable UUID national(RegistrationForm form) {
        if (!form.namesNational()) {
            return null;
        }
        var found = nationals(form);
        if (found.isEmpty()) {
            throw new Refusal("national", "organisations.problem.national");
        }
        return found.stream()
                .filter(one -> one.id().toString().equals(form.nationalId()))
                .findFirst()
                .or(() -> found.stream()
                        .filter(one -> one.name().equalsIgnoreCase(form.national()))
                        .findFirst())
                .orElseThrow(() -> new Refusal("nationalId", "organisations.problem.nationalId"))
                .id()
                .value();
    }

    private String provedAddress() {
        if (!(Actor.current() instanceof Actor.Person person)) {
            throw new NotSignedIn();
        }
        return accounts.addressee(person.id()).address();
    }
}
