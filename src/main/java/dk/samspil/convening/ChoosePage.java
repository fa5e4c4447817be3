package dk.samspil.convening;

import dk.samspil.organisations.Organisation;
import dk.samspil.soundings.Sounding;
import dk.samspil.web.Field;
import dk.samspil.web.Option;
import dk.samspil.web.Pager;
import dk.samspil.web.Problems;
import dk.samspil.web.Typed;
import java.util.List;
import java.util.Map;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Organisations that are here, found by name, kind, municipality and whom they offer something to.
 *
 * @param count how many fit in all, not only on this page
 */
public record ChoosePage(
        Sounding sounding,
        Field name,
        Field kind,
        Field municipality,
        Field group,
        List<Option> kinds,
        List<Option> municipalities,
        List<Option> groups,
        List<Organisation> found,
        int count,
        Pager pager,
        Problems problems) {

    static String path(String base, ChoosingController.Sought sought) {
        return UriComponentsBuilder.fromPath(base)
                .queryParam("navn", "{navn}")
                .queryParam("slags", "{slags}")
                .queryParam("kommune", "{kommune}")
                .queryParam("gruppe", "{gruppe}")
                .encode()
                .buildAndExpand(Map.of(
                        "navn", Typed.text(sought.navn()),
                        "slags", Typed.text(sought.slags()),
                        "kommune", Typed.text(sought.kommune()),
                        "gruppe", Typed.text(sought.gruppe())))
                .toUriString();
    }
}
