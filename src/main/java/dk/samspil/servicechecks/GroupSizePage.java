package dk.samspil.servicechecks;

import dk.samspil.web.Conflict;
import dk.samspil.web.Field;
import dk.samspil.web.Fields;
import dk.samspil.web.Problems;
import dk.samspil.web.Texts;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How many people it is about: one group of inputs for each age band, one input for each way of living. */
public record GroupSizePage(
        List<Band> bands,
        Field source,
        Field relatives,
        Field overlooked,
        int version,
        @Nullable Conflict conflict,
        Problems problems) {

    public record Band(String name, List<Field> cells) {}

    static GroupSizePage of(GroupSizeForm form, @Nullable Conflict conflict, Problems problems, Texts t) {
        var fields = new Fields(t, "servicechecks.size", problems);
        return new GroupSizePage(
                Stream.of(AgeBand.values())
                        .map(band -> band(band, form, problems, t))
                        .toList(),
                fields.of("source", form.source()),
                fields.of("relatives", form.relatives()),
                fields.of("overlooked", form.overlooked()),
                form.version(),
                conflict,
                problems);
    }

    private static Band band(AgeBand band, GroupSizeForm form, Problems problems, Texts t) {
        return new Band(
                t.of(band),
                Stream.of(Dwelling.values())
                        .map(dwelling -> {
                            int cell = GroupSize.cell(band, dwelling);
                            var name = "people[" + cell + "]";
                            return new Field(
                                    name,
                                    t.of(dwelling),
                                    null,
                                    form.people().get(cell),
                                    problems.of(name).orElse(null));
                        })
                        .toList());
    }
}
