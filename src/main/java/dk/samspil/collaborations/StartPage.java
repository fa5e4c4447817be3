package dk.samspil.collaborations;

import dk.samspil.web.Fields;
import dk.samspil.web.Problems;

/** Starting a collaboration, or entering one that exists: the same page. */
public record StartPage(StartForm form, DescriptionPart description) {

    public Fields fields() {
        return description.fields();
    }

    public Problems problems() {
        return fields().problems();
    }
}
