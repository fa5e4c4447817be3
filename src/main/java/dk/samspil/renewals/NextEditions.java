package dk.samspil.renewals;

import dk.samspil.agreements.AgreementId;
import dk.samspil.agreements.AgreementKind;
import dk.samspil.agreements.Agreements;
import dk.samspil.agreements.Edition;
import dk.samspil.agreements.EditionId;
import dk.samspil.agreements.Editions;
import dk.samspil.agreements.Wording;
import dk.samspil.web.Refusal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Begins the next edition of a signed agreement: with something to change, or as it is for another while. */
@Service
class NextEditions {

    private final Agreements agreements;
    private final Editions editions;
    private final Wording wording;

    NextEditions(Agreements agreements, Editions editions, Wording wording) {
        this.agreements = agreements;
        this.editions = editions;
        this.wording = wording;
    }

    /** {@code about} is what it is to change. Sent twice, it is one. */
    @Transactional
    public void amend(
            AgreementId id,
            EditionId next,
            String about,
            AgreementKind kind,
            LocalDate starts,
            @Nullable LocalDate ends) {
        editions.amend(id, next, about, kind, starts, ends);
    }

    /**
     * The same text and new days: it can be finished at once, and is heard, approved and signed as any other. Not where the text
     * stands in a paper alone.
     */
    @Transactional
    public void renew(AgreementId id, EditionId next, LocalDate starts, @Nullable LocalDate ends) {
        var agreement = agreements.agreement(id);
        if (agreement.lastSigned().filter(Edition::isBroughtIn).isPresent()) {
            throw new Refusal("", "renewals.renew.problem.broughtIn");
        }
        editions.amend(id, next, wording.texts(agreement).get("renewals.renewed"), agreement.kind(), starts, ends);
    }
}
