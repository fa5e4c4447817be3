package dk.samspil.agreements;

import dk.samspil.access.OrganisationId;
import dk.samspil.access.PlaceId;
import dk.samspil.web.Language;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An agreement that was signed before it came here.
 *
 * @param id an agreement that is here already, whose next edition it is; else a new one's
 * @param between those who signed it; of an agreement that is here already, its own parties
 * @param summary what matters in it, in a few lines; may be empty, since the paper says it all
 * @param paper the document as it was signed, among the place's files
 */
public record SignedElsewhere(
        PlaceId place,
        AgreementId id,
        EditionId edition,
        AgreementKind kind,
        Language language,
        String title,
        Set<OrganisationId> between,
        LocalDate signedOn,
        LocalDate startsOn,
        @Nullable LocalDate endsOn,
        int noticeMonths,
        String summary,
        UUID paper) {}
