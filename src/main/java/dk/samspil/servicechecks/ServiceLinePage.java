package dk.samspil.servicechecks;

import dk.samspil.directory.Nearby;
import dk.samspil.reference.Need;
import dk.samspil.web.Conflict;
import dk.samspil.web.Field;
import dk.samspil.web.Fields;
import dk.samspil.web.Option;
import dk.samspil.web.Problems;
import dk.samspil.web.Texts;
import dk.samspil.web.Way;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One need of the service check.
 *
 * @param offers how many voluntary organisations meet it, here and elsewhere
 * @param wish the way to the list of wishes, or to wish for it; null where there is nothing to wish for
 */
public record ServiceLinePage(
        String title,
        String path,
        Field level,
        Field coverage,
        List<Option> coverages,
        Field basis,
        List<Option> bases,
        Field evidence,
        Field notReached,
        Field couldAdd,
        Field mustNot,
        int version,
        String offers,
        @Nullable Way wish,
        @Nullable Conflict conflict,
        Problems problems) {

    static String path(Need need) {
        return "/servicetjek/behov/" + need.name();
    }

    static ServiceLinePage of(
            Need need,
            ServiceLineForm form,
            List<Option> bases,
            Nearby nearby,
            @Nullable Way wish,
            @Nullable Conflict conflict,
            Problems problems,
            Texts t) {
        var fields = new Fields(t, "servicechecks.line", problems);
        return new ServiceLinePage(
                t.of(need),
                path(need),
                fields.of("level", form.level()),
                fields.of("coverage", form.coverage()),
                Stream.of(Coverage.values())
                        .map(coverage -> new Option(coverage.name(), t.of(coverage.fill(), "coverage")))
                        .toList(),
                fields.of("basis", form.basis()),
                bases,
                fields.of("evidence", form.evidence()),
                fields.of("notReached", form.notReached()),
                fields.of("couldAdd", form.couldAdd()),
                fields.of("mustNot", form.mustNot()),
                form.version(),
                t.get("servicechecks.offers", nearby.here(), nearby.elsewhere()),
                wish,
                conflict,
                problems);
    }
}
