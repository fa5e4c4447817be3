package dk.samspil.mandates;

import dk.samspil.organisations.Organisation;
import dk.samspil.web.Fields;
import dk.samspil.web.Option;
import dk.samspil.web.Problems;
import dk.samspil.web.Texts;
import java.util.List;

/** An association gives a mandate; {@code centres} is empty where no voluntary centre is near. */
public record MandateGivePage(GiveForm form, String name, List<Option> centres, Fields fields) {

    static MandateGivePage of(GiveForm form, String name, List<Organisation> centres, Problems problems, Texts t) {
        return new MandateGivePage(
                form,
                name,
                centres.stream()
                        .map(centre -> new Option(centre.id().toString(), centre.name()))
                        .toList(),
                new Fields(t, "mandates.give", problems));
    }
}
