package dk.samspil.organisations;

import dk.samspil.access.Actor;
import dk.samspil.access.Ids;
import dk.samspil.access.NotHere;
import dk.samspil.access.OrganisationId;
import dk.samspil.access.Reach;
import dk.samspil.journal.Journal;
import dk.samspil.reference.Reference;
import dk.samspil.web.LastChange;
import dk.samspil.web.Refusal;
import dk.samspil.web.Stale;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who there is. */
@Component
@Transactional
public class Organisations {

    private final OrganisationRepository repository;
    private final FactsRepository facts;
    private final OrganisationListQuery list;
    private final Reference reference;
    private final Journal journal;
    private final ApplicationEventPublisher bell;
    private final Ids ids;

    Organisations(
            OrganisationRepository repository,
            FactsRepository facts,
            OrganisationListQuery list,
            Reference reference,
            Journal journal,
            ApplicationEventPublisher bell,
            Ids ids) {
        this.repository = repository;
        this.facts = facts;
        this.list = list;
        this.reference = reference;
        this.journal = journal;
        this.bell = bell;
        this.ids = ids;
    }

    /** One's own, a listed one, or one that one's own introduced. */
    public Organisation organisation(OrganisationId id) {
        return repository.organisation(id).orElseThrow(NotHere::new);
    }

    public Organisation own() {
        return organisation(Actor.currentOrganisation());
    }

    /** Whether somebody who can know has said that it is what it says; also of one that is not listed. */
    public boolean isConfirmed(OrganisationId id) {
        return repository.isConfirmed(id);
    }

    /** As everybody may see it, in a little more than a line; empty for one that is neither listed, one's own nor introduced by it. */
    public Optional<Presentation> presentation(OrganisationId id) {
        return repository.presentation(id);
    }

    /** A page of the public list; {@code text} is the beginning of any words in a name, and {@code page} counts from 1. */
    public List<Organisation> listed(String text, @Nullable String municipality, int page) {
        return lines(new ListFilter(text, null, municipality), page).stream()
                .map(ListedOrganisation::organisation)
                .toList();
    }

    /** The listed voluntary centres of a municipality. */
    public List<Organisation> centres(String municipality) {
        return listed(new ListFilter("", OrganisationKind.VOLUNTARY_CENTRE, municipality), 1);
    }

    /** Whether it is a voluntary centre that somebody has confirmed. */
    public boolean isCentre(OrganisationId id) {
        return repository.isCentre(id);
    }

    /** How many a page of the public list holds. */
    public static int pageSize() {
        return OrganisationListQuery.PAGE;
    }

    /** A page of those that fit; {@code page} counts from 1. */
    public List<Organisation> listed(ListFilter filter, int page) {
        return lines(filter, page).stream()
                .map(ListedOrganisation::organisation)
                .toList();
    }

    /** All that fit, as far as {@code most}. */
    public List<Organisation> allListed(ListFilter filter, int most) {
        return list.first(filter, most).stream()
                .map(ListedOrganisation::organisation)
                .toList();
    }

    /** How many fit, as far as {@code most}. */
    public int countListed(ListFilter filter, int most) {
        return Math.toIntExact(list.count(filter, most));
    }

    /** Registers one that is not here yet, on behalf of the own; whoever proves the contact's address can take it over. */
    public OrganisationId introduce(NewOrganisation introduced) {
        if (reference.municipality(introduced.municipality()).isEmpty()) {
            throw new Refusal("municipality", "organisations.problem.municipality");
        }
        var id = new OrganisationId(ids.next());
        repository.introduce(id, introduced, Reach.current().top());
        journal.changed("organisations.introduced", id.value());
        return id;
    }

    Facts facts() {
        return facts.facts(Actor.currentOrganisation());
    }

    LastChange lastChange() {
        return facts.lastChange(Actor.currentOrganisation());
    }

    /** Changes what the own organisation says of itself. A number is kept to until it is confirmed; then it stays. */
    public void change(OrganisationForm form) {
        var before = facts();
        var cvr = Registrations.cvr(form.cvr());
        if (!facts.change(Actor.currentOrganisation(), form, Actor.current().name())) {
            throw new Stale();
        }
        if (before.confirmation() == null && !Objects.equals(before.cvr(), cvr == null ? null : cvr.digits())) {
            facts.correctNumber(cvr).ifPresent(holder -> bell.publishEvent(new CvrClaimedAgain(holder)));
        }
        journal.changed("organisations.changed", Actor.currentOrganisation().value());
    }

    List<ListedOrganisation> lines(ListFilter filter, int page) {
        return list.listed(filter, page);
    }

    /** How many there are, as far as it is worth counting. */
    long count(ListFilter filter) {
        return list.count(filter);
    }
}
