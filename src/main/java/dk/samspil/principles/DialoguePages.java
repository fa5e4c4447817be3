package dk.samspil.principles;

import dk.samspil.access.Actor;
import dk.samspil.access.NotHere;
import dk.samspil.access.Permission;
import dk.samspil.access.PlaceId;
import dk.samspil.web.Conflict;
import dk.samspil.web.Fields;
import dk.samspil.web.Frame;
import dk.samspil.web.Problems;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts a dialogue's page together in one transaction; whoever could not take a form adds what was typed in it. */
@Component
class DialoguePages {

    private final Dialogues dialogues;
    private final Looks looks;
    private final Editions editions;

    DialoguePages(Dialogues dialogues, Looks looks, Editions editions) {
        this.dialogues = dialogues;
        this.looks = looks;
        this.editions = editions;
    }

    /** {@code earlier} is another look than the newest; {@code pen} the principle somebody writes at. */
    @Transactional(readOnly = true)
    public DialoguePage page(PlaceId place, @Nullable UUID earlier, @Nullable Principle pen, Frame frame) {
        var t = frame.t();
        var dialogue = dialogues.dialogue(place);
        var all = looks.of(place);
        var look = all.stream()
                .filter(one -> earlier == null || one.id().equals(earlier))
                .findFirst()
                .orElseThrow(NotHere::new);
        var own = Actor.currentOrganisation();
        boolean visible = look.visibleTo(own, looks.today());
        List<PrincipleNote> notes = visible ? looks.notes(look.id()) : List.of();
        return new DialoguePage(
                dialogue,
                all,
                look,
                own,
                looks.today(),
                visible ? looks.answers(look.id()) : List.of(),
                notes,
                editions.of(place),
                visible && earlier == null && frame.may(Permission.ANSWER) ? pen : null,
                notes.stream()
                        .filter(note -> note.principle() == pen)
                        .findFirst()
                        .map(note -> new DialogueNoteForm(note.version(), note.words()))
                        .orElse(new DialogueNoteForm(0, "")),
                looks.today().plusWeeks(3).toString(),
                new Fields(t, "principles.dialogue", Problems.none()),
                null);
    }

    /** Nobody's words are lost: theirs stands beside mine, and mine stands in the field. */
    @Transactional(readOnly = true)
    public DialoguePage both(PlaceId place, Principle about, DialogueNoteForm mine, Frame frame) {
        var t = frame.t();
        var page = page(place, null, about, frame);
        var theirs = page.notes().stream()
                .filter(note -> note.principle() == about)
                .findFirst()
                .orElseThrow(NotHere::new);
        return page.with(new DialogueNoteForm(theirs.version(), mine.words()), Problems.none())
                .with(new Conflict(
                        theirs.byName(),
                        t.get("collaborations.meanwhile"),
                        "words",
                        Dialogue.path(place) + "#" + about,
                        List.of(new Conflict.Difference(t.of(about), theirs.words(), mine.words()))));
    }
}
