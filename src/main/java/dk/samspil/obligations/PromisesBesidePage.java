package dk.samspil.obligations;

import dk.samspil.agreements.Section;
import java.util.List;

/** What one clause promises, beside it, and what it usually does. */
public record PromisesBesidePage(ObligationList list, Section section, List<Suggestion> suggested) {

    public boolean isOpen() {
        return list.isOurs() && list.edition().state().isOpen();
    }

    /** The form for one more. */
    public String add() {
        return list.path() + "/ny?afsnit=" + section.id();
    }

    public String add(Suggestion suggestion) {
        return add() + "&forslag=" + suggestion;
    }
}
