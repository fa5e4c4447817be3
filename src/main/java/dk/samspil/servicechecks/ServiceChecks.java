package dk.samspil.servicechecks;

import dk.samspil.access.Actor;
import dk.samspil.access.NotHere;
import dk.samspil.journal.Journal;
import dk.samspil.organisations.Organisations;
import dk.samspil.web.Refusal;
import dk.samspil.web.Stale;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A municipality looks at what it offers people (servicetjek, redskabet A2). Each part is saved by itself, over the version
 * the writer saw (0 where there was none), and saving the same twice is saving once.
 */
@Component
@Transactional
public class ServiceChecks {

    private final ServiceCheckRepository parts;
    private final ServiceLineRepository lines;
    private final LegalBases bases;
    private final Organisations organisations;
    private final Journal journal;
    private final Clock clock;

    ServiceChecks(
            ServiceCheckRepository parts,
            ServiceLineRepository lines,
            LegalBases bases,
            Organisations organisations,
            Journal journal,
            Clock clock) {
        this.parts = parts;
        this.lines = lines;
        this.bases = bases;
        this.organisations = organisations;
        this.journal = journal;
        this.clock = clock;
    }

    /** One's own, for those who have such a thing. */
    @Transactional(readOnly = true)
    ServiceCheck own() {
        onlyInMunicipalities();
        return new ServiceCheck(
                parts.size().orElse(null),
                lines.all(),
                parts.arrangement().orElse(null),
                parts.approval().orElse(null));
    }

    public void write(ServiceLine line, int seen) {
        onlyInMunicipalities();
        var now = Optional.ofNullable(lines.all().get(line.need()));
        boolean kept =
                now.filter(saved -> saved.value().basis().equals(line.basis())).isPresent();
        if (!kept && !bases.mayBeChosen(line.basis())) {
            throw new Refusal("basis", "servicechecks.problem.basis");
        }
        if (now.filter(saved -> saved.value().equals(line)).isEmpty()) {
            saved(lines.save(line, Signature.now(clock, seen)), "servicechecks.line");
        }
    }

    public void write(GroupSize size, int seen) {
        onlyInMunicipalities();
        if (parts.size().filter(saved -> saved.value().equals(size)).isEmpty()) {
            saved(parts.save(size, Signature.now(clock, seen)), "servicechecks.size");
        }
    }

    public void write(Arrangement arrangement, int seen) {
        onlyInMunicipalities();
        if (parts.arrangement()
                .filter(saved -> saved.value().equals(arrangement))
                .isEmpty()) {
            saved(parts.save(arrangement, Signature.now(clock, seen)), "servicechecks.arrangement");
        }
    }

    public void approve(Approval approval, int seen) {
        onlyInMunicipalities();
        if (approval.day().isAfter(LocalDate.now(clock))) {
            throw new Refusal("day", "servicechecks.problem.approvedInFuture");
        }
        if (!approval.review().isAfter(approval.day())) {
            throw new Refusal("review", "servicechecks.problem.reviewBeforeApproval");
        }
        // The same date and reference once more is a new approval when something was changed in between.
        if (parts.approval()
                .filter(saved -> saved.value().equals(approval) && saved.version() > seen)
                .isEmpty()) {
            saved(parts.save(approval, Signature.now(clock, seen)), "servicechecks.approved");
        }
    }

    private void saved(boolean saved, String what) {
        if (!saved) {
            throw new Stale();
        }
        journal.changed(what, Actor.currentOrganisation().value());
    }

    /** Authorities and municipal institutions; to everyone else there is no such page. */
    private void onlyInMunicipalities() {
        boolean municipal = switch (organisations.own().kind()) {
            case MUNICIPALITY, MUNICIPAL_HOME_CARE, MUNICIPAL_CARE_HOME, LIBRARY, MUNICIPAL_INSTITUTION -> true;
            case PRIVATE_PROVIDER,
                    GENERAL_PRACTICE,
                    HOSPITAL,
                    PRIVATE_ACTOR,
                    ASSOCIATION,
                    LOCAL_BRANCH,
                    NATIONAL_ORGANISATION,
                    VOLUNTARY_CENTRE,
                    PARISH,
                    HOUSING_ASSOCIATION,
                    GROUP,
                    PERSON,
                    ELDER_COUNCIL,
                    USER_COUNCIL -> false;
        };
        if (!municipal) {
            throw new NotHere();
        }
    }
}
