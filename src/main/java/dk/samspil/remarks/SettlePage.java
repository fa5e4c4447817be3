package dk.samspil.remarks;

import dk.samspil.agreements.Section;
import dk.samspil.collaborations.RoomHead;
import dk.samspil.meetings.Listed;
import dk.samspil.web.Conflict;
import dk.samspil.web.Fields;
import dk.samspil.web.Option;
import dk.samspil.web.Texts;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writing down what came of a disagreement.
 *
 * @param clause the one it began from, where it can be changed just now
 * @param meetings those it may have been decided at
 */
public record SettlePage(
        RoomHead head,
        Spot spot,
        Disagreement disagreement,
        @Nullable Section clause,
        List<Listed> meetings,
        SettleForm form,
        Fields fields,
        @Nullable Conflict conflict) {

    public String action() {
        return disagreement.path() + "/beslutning";
    }

    public List<Option> outcomes() {
        return Option.of(fields.t(), Outcome.values());
    }

    public List<Option> meetings(Texts t) {
        return meetings.stream()
                .map(meeting -> DisagreementPage.option(meeting, t))
                .toList();
    }
}
