package dk.samspil.walls;

import dk.samspil.access.Side;
import dk.samspil.soundings.Reach;
import dk.samspil.soundings.Sounding;
import dk.samspil.web.Fields;
import dk.samspil.web.Option;
import dk.samspil.web.Pager;
import java.util.List;

/**
 * Beginning something with those who were there.
 *
 * @param candidates a page of those who come, and whoever is chosen already
 */
public record BeginPage(Sounding sounding, List<Candidate> candidates, Pager pager, BeginForm form, Fields fields) {

    /** One to begin something with. */
    public record Candidate(String id, String name, Side side) {

        static Candidate of(Reach reach) {
            return new Candidate(reach.organisation().toString(), reach.name(), reach.side());
        }
    }

    public List<Option> ways() {
        return Option.of(fields.t(), BeginHow.values());
    }

    public List<Option> weeks() {
        return BeginForm.WEEKS.stream()
                .map(weeks -> new Option(weeks, fields.t().get("walls.begin.weeks.many", Integer.parseInt(weeks))))
                .toList();
    }
}
