package dk.samspil.sixanswers;

import dk.samspil.collaborations.Channel;
import dk.samspil.web.Conflict;
import dk.samspil.web.Field;
import dk.samspil.web.Option;
import dk.samspil.web.Problems;
import dk.samspil.web.Texts;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The six questions, to be answered.
 *
 * @param collaboration its name; the room itself is not shown to one who holds a link
 * @param organisation whose answers these are
 * @param back where one goes who would rather wait; null for one who holds a link
 */
public record SixFormPage(
        Texts t,
        String collaboration,
        String organisation,
        LocalDate due,
        Channel channel,
        String action,
        @Nullable String back,
        SixForm form,
        Problems problems,
        @Nullable Conflict conflict) {

    public boolean onThePhone() {
        return channel == Channel.PHONE;
    }

    public Field saidBy() {
        return new Field(
                "saidBy",
                t.get("sixanswers.phone.saidBy", organisation),
                null,
                form.saidBy(),
                problems.of("saidBy").orElse(null));
    }

    public Field view(Question question) {
        var name = "view[" + question + "]";
        return new Field(
                name,
                t.of(question),
                t.of(question, "hint"),
                form.view(question),
                problems.of(name).orElse(null));
    }

    public Field words(Question question) {
        var name = "words[" + question + "]";
        return new Field(
                name,
                t.get("sixanswers.words"),
                null,
                form.words(question),
                problems.of(name).orElse(null));
    }

    public List<Option> views() {
        return Option.of(t, View.values());
    }

    SixFormPage with(Problems these) {
        return new SixFormPage(t, collaboration, organisation, due, channel, action, back, form, these, conflict);
    }

    SixFormPage with(SixForm typed) {
        return new SixFormPage(t, collaboration, organisation, due, channel, action, back, typed, problems, conflict);
    }

    SixFormPage with(Conflict meanwhile) {
        return new SixFormPage(t, collaboration, organisation, due, channel, action, back, form, problems, meanwhile);
    }
}
