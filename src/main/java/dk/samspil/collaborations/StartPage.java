package dk.samspil.collaborations;

import dk.samspil.reference.Municipality;
import dk.samspil.reference.TargetGroup;
import dk.samspil.web.Fields;
import dk.samspil.web.Option;
import dk.samspil.web.Problems;
import dk.samspil.web.Texts;
import java.util.List;

/** Starting a collaboration, or entering one that exists: the same page. */
public record StartPage(StartForm form, Fields fields, List<Municipality> all) {

    static StartPage of(StartForm form, Problems problems, Texts t, List<Municipality> all) {
        return new StartPage(form, new Fields(t, "collaborations.start", problems), all);
    }

    public Problems problems() {
        return fields.problems();
    }

    public List<Option> groups() {
        return Option.of(fields.t(), TargetGroup.values());
    }

    public List<Option> municipalities() {
        return all.stream().map(one -> new Option(one.code(), one.name())).toList();
    }

    public List<Option> forms() {
        return Option.of(fields.t(), Form.values());
    }

    public List<Option> phases() {
        return Option.of(fields.t(), Phase.values());
    }
}
