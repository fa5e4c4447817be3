package dk.samspil.agreements;

import dk.samspil.web.Texts;
import java.util.List;

/** What a room above knows to stand open before a text is finished. It is said to whoever finishes, and stops nobody. */
public interface LooseEnds {

    List<String> before(Edition edition, Texts t);
}
