package dk.samspil.directory;

import dk.samspil.access.Side;
import dk.samspil.web.Field;
import dk.samspil.web.Option;
import dk.samspil.web.Pager;
import dk.samspil.web.Way;
import java.util.List;

/**
 * What there is to come to, found.
 *
 * @param found how many, in a sentence
 * @param filters what is looked for now; each leads to the same search without it
 */
public record DirectoryPage(
        Field text,
        Field municipality,
        Field need,
        List<Option> municipalities,
        List<Option> needs,
        String found,
        List<Way> filters,
        List<Hit> hits,
        Pager pager) {

    /** One offer in the list. Empty texts are not shown. */
    public record Hit(
            String title,
            String path,
            String kind,
            String summary,
            String times,
            String forWhom,
            String placesNow,
            Side side,
            String provider,
            String fresh) {}
}
