package dk.samspil.organisations;

import org.jspecify.annotations.Nullable;

/** One that is not here yet, as another introduces it, with somebody there to write to. */
public record NewOrganisation(
        OrganisationKind kind,
        String name,
        String shortName,
        String municipality,
        String contactName,
        String contactAddress,
        @Nullable String contactPhone) {}
