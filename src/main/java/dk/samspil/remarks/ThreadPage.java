package dk.samspil.remarks;

import dk.samspil.collaborations.RoomHead;
import dk.samspil.web.Fields;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One remark with what was answered, and room to answer.
 *
 * @param heading what its clause is called; null where the clause has been taken out
 * @param stands whether the words it is about still stand there
 */
public record ThreadPage(
        RoomHead head,
        Spot spot,
        Remark remark,
        @Nullable String heading,
        boolean stands,
        UUID id,
        String reply,
        Fields fields) {

    public String path() {
        return spot.path() + "/bemaerkninger/" + remark.id();
    }

    public String back() {
        return heading == null ? spot.path() : spot.path() + "/afsnit/" + remark.section() + "#remarks";
    }
}
