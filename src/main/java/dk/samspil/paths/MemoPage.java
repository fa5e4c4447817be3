package dk.samspil.paths;

import dk.samspil.agreed.Change;
import dk.samspil.agreed.Sentence;
import dk.samspil.agreed.Standing;
import dk.samspil.agreed.TopicPart;
import dk.samspil.collaborations.Room;
import dk.samspil.collaborations.RoomHead;
import java.util.List;

/**
 * What spoken agreements come to, on one sheet: who, why, what is agreed, whom to call, what is changing. It is dated and
 * nobody signs it.
 *
 * @param day the day it says how things stand
 */
public record MemoPage(RoomHead head, String day, List<Sentence> sentences, List<Change> changes) {

    static MemoPage of(RoomHead head, String day, List<Sentence> sentences, List<Change> changes) {
        return new MemoPage(
                head,
                day,
                sentences.stream()
                        .filter(sentence -> sentence.standing() != Standing.OPEN)
                        .toList(),
                changes.stream().filter(change -> !change.isDone()).toList());
    }

    public List<TopicPart> parts() {
        return TopicPart.of(sentences);
    }

    public Room room() {
        return head.room();
    }
}
