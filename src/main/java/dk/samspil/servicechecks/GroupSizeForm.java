package dk.samspil.servicechecks;

import dk.samspil.web.Fact;
import dk.samspil.web.Line;
import dk.samspil.web.Prose;
import dk.samspil.web.Texts;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The size of the target group as it was typed, cell by cell. */
record GroupSizeForm(
        @Size(min = GroupSize.CELLS, max = GroupSize.CELLS) List<@Pattern(regexp = "[0-9]{0,7}", message = "servicechecks.problem.people") String> people,

        @Line String source,
        @Prose String relatives,
        @Prose String overlooked,
        int version) {

    static GroupSizeForm of(@Nullable Saved<GroupSize> saved) {
        if (saved == null) {
            return new GroupSizeForm(Collections.nCopies(GroupSize.CELLS, ""), "", "", "", 0);
        }
        var size = saved.value();
        return new GroupSizeForm(
                size.people().stream()
                        .map(people -> people == null ? "" : people.toString())
                        .toList(),
                size.source(),
                size.relatives(),
                size.overlooked(),
                saved.version());
    }

    GroupSizeForm over(int now) {
        return new GroupSizeForm(people, source, relatives, overlooked, now);
    }

    GroupSize size() {
        var numbers = new ArrayList<@Nullable Integer>();
        people.forEach(typed -> numbers.add(typed.isEmpty() ? null : Integer.valueOf(typed)));
        return new GroupSize(numbers, source, relatives, overlooked);
    }

    List<Fact> facts(Texts t) {
        var cells = Stream.of(AgeBand.values())
                .flatMap(band -> Stream.of(Dwelling.values())
                        .map(dwelling -> new Fact(
                                t.of(band) + ", " + t.of(dwelling), people.get(GroupSize.cell(band, dwelling)))));
        return Stream.concat(
                        cells,
                        Stream.of(
                                new Fact(t.get("servicechecks.size.source"), source),
                                new Fact(t.get("servicechecks.size.relatives"), relatives),
                                new Fact(t.get("servicechecks.size.overlooked"), overlooked)))
                .toList();
    }
}
