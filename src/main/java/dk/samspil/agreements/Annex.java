package dk.samspil.agreements;

import dk.samspil.web.Texts;
import java.util.List;

/**
 * What a room above adds to the text of an agreement after its clauses: it is finished, signed and sealed with it, so it may not change
 * unless the edition is open.
 */
public interface Annex {

    /** {@code words} with simple marks. */
    record Text(String heading, String words) {}

    List<Text> of(Edition edition, Texts t);
}
