package dk.samspil.collaborations;

import dk.samspil.access.PlaceId;
import dk.samspil.web.Texts;
import java.util.List;

/**
 * What an organisation has written in a room, for taking along. Each room that keeps answers implements it; the texts are
 * the organisation's own.
 */
public interface OwnData {

    /** The name under which it stands in the file, in English: "ladder". */
    String name();

    /** The same in words and in the reader's language, a paper for each time it was asked. */
    List<OwnPaper> inWords(PlaceId place, Texts t);

    /** Records that can be written as JSON; the actor's organisation's own only. */
    List<?> of(PlaceId place);
}
