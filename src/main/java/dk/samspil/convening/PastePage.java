package dk.samspil.convening;

import dk.samspil.organisations.OrganisationKind;
import dk.samspil.soundings.Sounding;
import dk.samspil.web.Fields;
import dk.samspil.web.Option;
import java.util.List;

/**
 * A pasted list of those who are not here yet.
 *
 * @param taken how many of what was pasted are on the list now
 * @param bad the lines that could not be read
 */
public record PastePage(
        Sounding sounding, String kind, String list, int taken, List<PastedList.BadLine> bad, Fields fields) {

    public List<Option> kinds() {
        return Option.of(fields.t(), OrganisationKind.values());
    }
}
