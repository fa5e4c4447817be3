package dk.samspil.registers;

import dk.samspil.agreements.Agreement;
import dk.samspil.collaborations.RoomHead;
import dk.samspil.web.Conflict;
import dk.samspil.web.Fields;
import org.jspecify.annotations.Nullable;

/** What the parties tell everybody, to be written and said yes to. */
public record RegisterSummaryPage(
        RoomHead head,
        Agreement agreement,
        PublicFacts facts,
        ReleaseYeses yeses,
        SummaryForm form,
        Fields fields,
        @Nullable Conflict conflict) {}
