package dk.samspil.registers;

import dk.samspil.agreements.Agreement;
import dk.samspil.collaborations.RoomHead;
import dk.samspil.web.Conflict;
import dk.samspil.web.Fields;
import org.jspecify.annotations.Nullable;

/**
 * What the parties tell everybody, to be written and said yes to.
 *
 * @param outdated the agreement or the collaboration is described otherwise than when they were asked
 */
public record RegisterSummaryPage(
        RoomHead head,
        Agreement agreement,
        PublicFacts facts,
        boolean outdated,
        ReleaseYeses yeses,
        SummaryForm form,
        Fields fields,
        @Nullable Conflict conflict) {}
