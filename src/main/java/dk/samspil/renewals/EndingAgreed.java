package dk.samspil.renewals;

import dk.samspil.access.OrganisationId;
import dk.samspil.access.PlaceId;
import dk.samspil.agreements.AgreementId;
import java.util.UUID;

/** Another party agrees to end sooner than the notice says. */
public record EndingAgreed(PlaceId place, AgreementId agreement, UUID ending, OrganisationId organisation) {}
