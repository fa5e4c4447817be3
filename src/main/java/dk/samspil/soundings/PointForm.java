package dk.samspil.soundings;

import dk.samspil.web.Line;
import dk.samspil.web.Problems;
import dk.samspil.web.Required;
import dk.samspil.web.Texts;
import dk.samspil.web.Typed;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A point for the programme, as it is typed; {@code byName} only where one holds a link. */
public record PointForm(
        @Nullable UUID id,
        @Nullable Integer version,
        @Line String element,

        @Required(message = "soundings.point.problem.words") @Line(max = 300)
        String words,

        @Line String byName) {

    public PointForm {
        element = Typed.text(element);
        words = Typed.text(words);
        byName = Typed.text(byName);
    }

    static PointForm empty(UUID id, String byName) {
        return new PointForm(id, null, Element.CONTENT.name(), "", byName);
    }

    static PointForm of(Point point) {
        return new PointForm(point.id(), point.version(), point.element().name(), point.words(), point.byName());
    }

    Problems check(Problems problems, boolean byLink, Texts t) {
        if (Typed.one(Element.class, element).isEmpty()) {
            problems = problems.and("element", t.get("soundings.point.problem.element"));
        }
        return byLink && byName.isBlank() ? problems.and("byName", t.get("soundings.point.problem.byName")) : problems;
    }

    /** Checked before. */
    Element chosen() {
        return Element.valueOf(element);
    }

    PointForm seen(int newVersion) {
        return new PointForm(id, newVersion, element, words, byName);
    }
}
