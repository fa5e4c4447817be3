package dk.samspil.understandings;

import dk.samspil.collaborations.Channel;
import dk.samspil.collaborations.Party;
import dk.samspil.web.Conflict;
import dk.samspil.web.Field;
import dk.samspil.web.Problems;
import dk.samspil.web.Texts;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How one understands each of the others, to be written.
 *
 * @param own whose words these are
 * @param others whom they are about
 * @param back where one goes who would rather wait; null for one who holds a link
 */
public record WordsPage(
        Texts t,
        String collaboration,
        Party own,
        List<Party> others,
        LocalDate due,
        Channel channel,
        String action,
        @Nullable String back,
        WordsForm form,
        Problems problems,
        @Nullable Conflict conflict) {

    public boolean onThePhone() {
        return channel == Channel.PHONE;
    }

    public Field saidBy() {
        return new Field(
                "saidBy",
                t.get("understandings.phone.saidBy", own.shortName()),
                null,
                form.saidBy(),
                problems.of("saidBy").orElse(null));
    }

    public Field words(Party party) {
        var name = WordsForm.field(party);
        return new Field(
                name,
                t.get("understandings.words", party.name()),
                t.get("understandings.words.hint"),
                form.words(party),
                problems.of(name).orElse(null));
    }

    WordsPage with(Problems these) {
        return new WordsPage(t, collaboration, own, others, due, channel, action, back, form, these, conflict);
    }

    WordsPage with(WordsForm typed) {
        return new WordsPage(t, collaboration, own, others, due, channel, action, back, typed, problems, conflict);
    }

    WordsPage with(Conflict meanwhile) {
        return new WordsPage(t, collaboration, own, others, due, channel, action, back, form, problems, meanwhile);
    }
}
