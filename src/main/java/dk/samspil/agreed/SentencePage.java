package dk.samspil.agreed;

import dk.samspil.collaborations.RoomHead;
import dk.samspil.web.Conflict;
import dk.samspil.web.Fields;
import dk.samspil.web.Option;
import dk.samspil.web.Problems;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One agreed sentence, to be put differently. */
public record SentencePage(
        RoomHead head,
        Sentence sentence,
        SentenceForm form,
        Fields fields,
        @Nullable Conflict conflict) {

    public Problems problems() {
        return fields.problems();
    }

    public List<Option> topics() {
        return Option.of(fields.t(), Topic.values());
    }

    public List<Option> standings() {
        return Option.of(fields.t(), Standing.values());
    }
}
