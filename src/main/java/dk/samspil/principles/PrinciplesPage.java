package dk.samspil.principles;

import dk.samspil.web.Pager;
import java.util.List;

/** What the four principles are; one's own dialogues about them; and the frames that lie open for everybody. */
public record PrinciplesPage(
        List<DialogueCard> cards, Pager own, boolean mayOpen, List<Edition> published, Pager open) {}
