package dk.samspil.collaborations;

import dk.samspil.reference.Municipality;
import dk.samspil.reference.TargetGroup;
import dk.samspil.web.Fields;
import dk.samspil.web.Option;
import java.util.List;

/** The inputs that say what a collaboration is, with what there is to choose from. */
public record DescriptionPart(Described form, Fields fields, List<Municipality> all) {

    public List<Option> groups() {
        return Option.of(fields.t(), TargetGroup.values());
    }

    public List<Option> municipalities() {
        return all.stream().map(one -> new Option(one.code(), one.name())).toList();
    }

    public List<Option> phases() {
        return Option.of(fields.t(), Phase.values());
    }
}
