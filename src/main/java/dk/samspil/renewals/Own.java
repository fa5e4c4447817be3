package dk.samspil.renewals;

import dk.samspil.access.Actor;
import dk.samspil.agreements.Agreement;
import dk.samspil.web.Refusal;

/** What only those who agreed may do. */
final class Own {

    private Own() {}

    static Agreement agreement(Agreement agreement) {
        if (!agreement.isBetween(Actor.currentOrganisation())) {
            throw new Refusal("", "renewals.problem.notBetween");
        }
        return agreement;
    }
}
