package dk.samspil.agreements;

import dk.samspil.access.OrganisationId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A clause (afsnit) as it stands in one edition.
 *
 * @param source where its wording was taken from; null for one of the parties' own
 * @param continues the same clause in the edition before
 * @param words with simple marks, see {@link dk.samspil.web.Marks}
 * @param drafter who writes the first draft; null where they do it together
 * @param byName who wrote last
 */
public record Section(
        UUID id,
        EditionId edition,
        int position,
        @Nullable Source source,
        @Nullable UUID continues,
        String heading,
        String words,
        @Nullable OrganisationId drafter,
        boolean discussed,
        @Nullable OrganisationId byOrganisation,
        String byName,
        @Nullable Instant at,
        int version,
        List<Nod> nods) {

    public boolean isBlank() {
        return words.isBlank();
    }

    /** Those who agree with the text as it stands. */
    public List<Nod> current() {
        return nods.stream().filter(nod -> nod.version() == version).toList();
    }

    public Optional<Nod> current(OrganisationId organisation) {
        return current().stream()
                .filter(nod -> nod.organisation().equals(organisation))
                .findFirst();
    }

    /** {@code there} are the parties who are still in. */
    public SectionState state(List<AgreementParty> there) {
        if (isBlank()) {
            return SectionState.NOT_BEGUN;
        }
        if (there.stream().allMatch(party -> current(party.organisation()).isPresent())) {
            return SectionState.AGREED;
        }
        boolean answered = nods.stream().anyMatch(nod -> !nod.organisation().equals(byOrganisation));
        return discussed || answered ? SectionState.DISCUSSED : SectionState.DRAFTED;
    }

    /** The page's anchor. */
    public String anchor() {
        return "afsnit-" + id;
    }

    Section with(List<Nod> these) {
        return new Section(
                id,
                edition,
                position,
                source,
                continues,
                heading,
                words,
                drafter,
                discussed,
                byOrganisation,
                byName,
                at,
                version,
                these);
    }
}
