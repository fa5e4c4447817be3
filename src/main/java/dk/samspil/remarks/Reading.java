package dk.samspil.remarks;

import dk.samspil.access.OrganisationId;
import dk.samspil.agreements.Agreement;
import dk.samspil.agreements.EditionId;
import dk.samspil.collaborations.Channel;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who reads a draft: for whom, and how they came.
 *
 * @param back where they go afterwards; null for one who holds a link, and stays
 */
record Reading(
        Agreement agreement,
        EditionId edition,
        OrganisationId speaker,
        Channel channel,
        @Nullable String back) {}
