package dk.samspil.walls;

import dk.samspil.soundings.Sounding;
import dk.samspil.soundings.Visit;
import dk.samspil.web.Fields;
import dk.samspil.web.Option;
import dk.samspil.web.Pager;
import java.util.List;

/** The wall, a page of it: wishes beside offers, and a note of one's own to hang up. */
public record WallPage(
        Visit visit, Sounding sounding, List<WallNote> notes, Pager pager, WallNoteForm form, Fields fields) {

    public boolean hosting() {
        return sounding.isHostedBy(visit.organisation());
    }

    public List<WallNote> notes(NoteKind kind) {
        return notes.stream().filter(note -> note.kind() == kind).toList();
    }

    public List<Option> kinds() {
        return Option.of(fields.t(), NoteKind.values());
    }

    /** The wall's own address. */
    public String path() {
        return visit.base() + "/opslag";
    }
}
