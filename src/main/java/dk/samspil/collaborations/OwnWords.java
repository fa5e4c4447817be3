package dk.samspil.collaborations;

import dk.samspil.web.Texts;
import java.util.List;

/**
 * What an organisation has said outside its collaborations, for taking along: to a whole town, or at a meeting of a whole
 * field. Each room that asks there implements it; the texts are the organisation's own.
 */
public interface OwnWords {

    /** The name under which it stands in the file, in English: "principles". */
    String name();

    /** The same in words and in the reader's language, a paper for each time it was asked. */
    List<OwnPaper> inWords(Texts t);

    /** Records that can be written as JSON; the actor's organisation's own only. */
    List<?> all();
}
