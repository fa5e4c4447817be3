package dk.samspil.registers;

import dk.samspil.agreements.Agreement;
import dk.samspil.collaborations.RoomHead;
import dk.samspil.web.Conflict;
import dk.samspil.web.Fields;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which clauses of an agreement are offered to others, each as it would leave. */
public record ReusePage(
        RoomHead head,
        Agreement agreement,
        List<OfferedClause> clauses,
        ReleaseYeses yeses,
        ReuseForm form,
        Fields fields,
        @Nullable Conflict conflict) {

    public boolean isChosen(OfferedClause clause) {
        return form.chosen().contains(clause.section());
    }
}
