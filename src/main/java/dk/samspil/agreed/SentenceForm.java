package dk.samspil.agreed;

import dk.samspil.access.PlaceId;
import dk.samspil.web.Day;
import dk.samspil.web.Line;
import dk.samspil.web.Prose;
import dk.samspil.web.Required;
import dk.samspil.web.Typed;
import dk.samspil.web.TypedDay;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something agreed, as it is typed; {@code id} is the new row's, so that sending twice writes once. */
public record SentenceForm(
        @Nullable UUID id,
        @Nullable Integer version,
        @Line String topic,

        @Required(message = "agreed.sentence.problem.words") @Prose(max = 500)
        String words,

        @Line String standing,
        @Line @Day String agreedOn) {

    public SentenceForm {
        topic = Typed.text(topic);
        words = Typed.text(words);
        standing = Typed.text(standing);
        agreedOn = Typed.text(agreedOn);
    }

    static SentenceForm empty(UUID id, Topic topic) {
        return new SentenceForm(id, null, topic.name(), "", Standing.SAID.name(), "");
    }

    static SentenceForm of(Sentence sentence) {
        var day = sentence.agreedOn();
        return new SentenceForm(
                sentence.id(),
                sentence.version(),
                sentence.topic().name(),
                sentence.words(),
                sentence.standing().name(),
                day == null ? "" : day.toString());
    }

    /** Checked before: the topic and the standing are ours, and the day is one. */
    Sentence sentence(UUID sentence, PlaceId place) {
        return new Sentence(
                sentence,
                place,
                Agreed.author(),
                Topic.valueOf(topic),
                words,
                Standing.valueOf(standing),
                TypedDay.read(agreedOn).orElse(null),
                null,
                version == null ? 0 : version);
    }

    SentenceForm seen(int newVersion) {
        return new SentenceForm(id, newVersion, topic, words, standing, agreedOn);
    }
}
