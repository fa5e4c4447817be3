package dk.samspil.principles;

import dk.samspil.web.Conflict;
import dk.samspil.web.Fields;
import dk.samspil.web.Problems;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writing what the frame says of one principle.
 *
 * @param wishes what the parties would like, where the reader may see it
 * @param said what was written when they talked about it; may be empty
 */
public record FrameLinePage(
        Dialogue dialogue,
        Edition edition,
        Principle principle,
        List<PrincipleAnswer> wishes,
        String said,
        FrameLineForm form,
        Fields fields,
        @Nullable Conflict conflict) {

    FrameLinePage with(FrameLineForm typed, Problems problems, @Nullable Conflict meanwhile) {
        return new FrameLinePage(
                dialogue,
                edition,
                principle,
                wishes,
                said,
                typed,
                new Fields(fields.t(), fields.form(), problems),
                meanwhile);
    }
}
