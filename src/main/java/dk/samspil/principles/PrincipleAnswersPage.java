package dk.samspil.principles;

import dk.samspil.collaborations.Channel;
import dk.samspil.web.Conflict;
import dk.samspil.web.Field;
import dk.samspil.web.Fields;
import dk.samspil.web.Option;
import dk.samspil.web.Problems;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a party sees the four principles, to be said.
 *
 * @param name the dialogue's; the dialogue itself is not shown to one who has said nothing yet
 * @param words what the host says to those it asks
 * @param party whose answer this is, by name
 * @param mayGo whether it may say that it is not in it this time
 * @param back where one goes who would rather wait; null for one who holds a link
 */
public record PrincipleAnswersPage(
        String name,
        String hostName,
        String words,
        String party,
        LocalDate due,
        Channel channel,
        String action,
        boolean mayGo,
        @Nullable String back,
        PrincipleAnswersForm form,
        Fields fields,
        @Nullable Conflict conflict) {

    public boolean onThePhone() {
        return channel == Channel.PHONE;
    }

    public List<Principle> principles() {
        return List.of(Principle.values());
    }

    public Field stand(Principle principle) {
        return fields.named(PrincipleAnswersForm.field("stand", principle), "stand", form.stand(principle));
    }

    public Field words(Principle principle) {
        return fields.named(PrincipleAnswersForm.field("words", principle), "words", form.words(principle));
    }

    public Field wish(Principle principle) {
        return fields.named(PrincipleAnswersForm.field("wish", principle), "wish", form.wish(principle));
    }

    public List<Option> stands() {
        return Option.of(fields.t(), Stand.values());
    }

    PrincipleAnswersPage with(PrincipleAnswersForm typed, Problems problems, @Nullable Conflict meanwhile) {
        return new PrincipleAnswersPage(
                name,
                hostName,
                words,
                party,
                due,
                channel,
                action,
                mayGo,
                back,
                typed,
                new Fields(fields.t(), fields.form(), problems),
                meanwhile);
    }
}
