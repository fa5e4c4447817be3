package dk.samspil.walls;

import dk.samspil.web.Line;
import dk.samspil.web.Problems;
import dk.samspil.web.Prose;
import dk.samspil.web.Required;
import dk.samspil.web.Texts;
import dk.samspil.web.Typed;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A note, as it is typed; {@code byName} only where one holds a link. */
public record WallNoteForm(
        @Nullable UUID id,
        @Line String kind,

        @Required(message = "walls.note.problem.words") @Prose(max = 300)
        String words,

        @Line String byName) {

    public WallNoteForm {
        kind = Typed.text(kind);
        words = Typed.text(words);
        byName = Typed.text(byName);
    }

    static WallNoteForm empty(UUID id, String byName) {
        return new WallNoteForm(id, "", "", byName);
    }

    Problems check(Problems problems, boolean byLink, Texts t) {
        if (Typed.one(NoteKind.class, kind).isEmpty()) {
            problems = problems.and("kind", t.get("walls.note.problem.kind"));
        }
        return byLink && byName.isBlank() ? problems.and("byName", t.get("soundings.point.problem.byName")) : problems;
    }

    /** Checked before. */
    NoteKind chosen() {
        return NoteKind.valueOf(kind);
    }
}
