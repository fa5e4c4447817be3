package dk.samspil.organisations;

import dk.samspil.access.Actor;
import dk.samspil.access.NotHere;
import dk.samspil.access.OrganisationId;
import dk.samspil.journal.Journal;
import dk.samspil.web.Refusal;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says that an organisation is what it says: those near enough to know, each in its own area. */
@Component
@Transactional
public class Confirmations {

    private final ConfirmationRepository repository;
    private final Journal journal;
    private final ApplicationEventPublisher bell;

    Confirmations(ConfirmationRepository repository, Journal journal, ApplicationEventPublisher bell) {
        this.repository = repository;
        this.journal = journal;
        this.bell = bell;
    }

    /** A page of those that wait for the own organisation, longest first; pages count from 1. */
    List<Waiting> waiting(int page) {
        return repository.waiting(page);
    }

    long count() {
        return repository.count();
    }

    /** What the own organisation can know of others. */
    List<ConfirmedAs> possibleBases() {
        return ConfirmedAs.possibleFor(repository.ownKind(Actor.currentOrganisation()));
    }

    /** Confirms one of them; the basis must be one that the own organisation can have. */
    public void confirm(OrganisationId candidate, ConfirmedAs basis) {
        if (!possibleBases().contains(basis)) {
            throw new Refusal("basis", "organisations.problem.basis");
        }
        write(candidate, basis);
    }

    /** The house itself has looked the number up: so begin those that confirm the others. */
    public void confirmFromRegister(OrganisationId candidate) {
        if (!(Actor.current() instanceof Actor.Job job) || job.organisation().isPresent()) {
            throw new NotHere();
        }
        write(candidate, ConfirmedAs.CVR);
    }

    private void write(OrganisationId candidate, ConfirmedAs basis) {
        try {
            if (!repository.confirm(candidate, basis)) {
                throw new NotHere();
            }
        } catch (DuplicateKeyException e) {
            throw new Refusal("basis", "organisations.problem.cvrConfirmed");
        }
        journal.changed("organisations.confirmed", candidate.value());
        bell.publishEvent(new OrganisationConfirmed(candidate));
    }
}
