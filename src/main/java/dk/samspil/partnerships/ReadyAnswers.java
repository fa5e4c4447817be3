package dk.samspil.partnerships;

import dk.samspil.access.OrganisationId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How ready the parties find themselves, as far as whoever looks may see: their own, and the others' when all have answered.
 *
 * @param answered who has, whatever they said
 */
public record ReadyAnswers(Set<OrganisationId> answered, Map<OrganisationId, Map<ReadyQuestion, Readiness>> said) {

    public Optional<Readiness> of(OrganisationId organisation, ReadyQuestion question) {
        return Optional.ofNullable(said.getOrDefault(organisation, Map.of()).get(question));
    }

    public boolean hasAnswered(OrganisationId organisation) {
        return answered.contains(organisation);
    }

    /** Somebody is not sure, or says no: then there is advice. */
    public boolean isInDoubt(ReadyQuestion question) {
        return said.values().stream()
                .map(answers -> answers.get(question))
                .anyMatch(answer -> answer == Readiness.NO || answer == Readiness.UNSURE);
    }
}
