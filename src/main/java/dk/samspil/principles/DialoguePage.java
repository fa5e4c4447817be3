package dk.samspil.principles;

import dk.samspil.access.OrganisationId;
import dk.samspil.web.Conflict;
import dk.samspil.web.Fields;
import dk.samspil.web.Problems;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A dialogue on one page.
 *
 * @param looks all of them, newest first
 * @param look the one that is shown
 * @param editions of the frame, newest first, without their words
 * @param pen the principle somebody is writing at; null where nobody is
 * @param note what stands in the open field
 * @param due what is typed for looking again
 */
public record DialoguePage(
        Dialogue dialogue,
        List<Look> looks,
        Look look,
        OrganisationId own,
        LocalDate today,
        List<PrincipleAnswer> answers,
        List<PrincipleNote> notes,
        List<Edition> editions,
        @Nullable Principle pen,
        DialogueNoteForm note,
        String due,
        Fields fields,
        @Nullable Conflict conflict) {

    /** What is said of one principle. */
    public record Row(Principle principle, List<PrincipleAnswer> answers, Optional<PrincipleNote> note) {

        /** The parties do not all stand in the same place: that is what to talk about. */
        public boolean differs() {
            return answers.stream().map(PrincipleAnswer::stand).distinct().count() > 1;
        }
    }

    /** Those where the parties differ first. */
    public List<Row> rows() {
        return Arrays.stream(Principle.values())
                .map(this::row)
                .sorted(Comparator.comparing(row -> !row.differs()))
                .toList();
    }

    public boolean isHost() {
        return dialogue.isHost(own);
    }

    public boolean isNewest() {
        return look.id().equals(looks.getFirst().id());
    }

    public boolean isShown() {
        return look.isShown(today);
    }

    public boolean isVisible() {
        return look.visibleTo(own, today);
    }

    public boolean waitsForOwn() {
        return isNewest() && look.waitsFor(own);
    }

    /** The newest edition that stands. */
    public Optional<Edition> standing() {
        return editions.stream().filter(Edition::stands).findFirst();
    }

    /** The one somebody is writing on. */
    public Optional<Edition> begun() {
        return editions.stream().filter(edition -> !edition.stands()).findFirst();
    }

    DialoguePage with(DialogueNoteForm typed, Problems problems) {
        return new DialoguePage(
                dialogue,
                looks,
                look,
                own,
                today,
                answers,
                notes,
                editions,
                pen,
                typed,
                due,
                new Fields(fields.t(), fields.form(), problems),
                conflict);
    }

    DialoguePage with(Conflict meanwhile) {
        return new DialoguePage(
                dialogue, looks, look, own, today, answers, notes, editions, pen, note, due, fields, meanwhile);
    }

    DialoguePage again(String typed, Problems problems) {
        return new DialoguePage(
                dialogue,
                looks,
                look,
                own,
                today,
                answers,
                notes,
                editions,
                pen,
                note,
                typed,
                new Fields(fields.t(), fields.form(), problems),
                conflict);
    }

    private Row row(Principle principle) {
        return new Row(
                principle,
                answers.stream()
                        .filter(answer -> answer.principle() == principle)
                        .sorted(Comparator.comparing(
                                answer -> dialogue.parties().indexOf(dialogue.party(answer.organisation()))))
                        .toList(),
                notes.stream().filter(one -> one.principle() == principle).findFirst());
    }
}
