package dk.samspil.collaborations;

import dk.samspil.web.Fields;
import dk.samspil.web.Option;
import dk.samspil.web.Problems;
import java.util.List;

/** Starting a collaboration, or entering one that exists: the same page. */
public record StartPage(StartForm form, DescriptionPart description) {

    public Fields fields() {
        return description.fields();
    }

    public List<Option> forms() {
        return Option.of(fields().t(), Form.values());
    }

    public Problems problems() {
        return fields().problems();
    }
}
