package dk.samspil.agreed;

import dk.samspil.collaborations.Party;
import dk.samspil.collaborations.RoomHead;
import dk.samspil.web.Fields;
import dk.samspil.web.Option;
import dk.samspil.web.Problems;
import dk.samspil.web.Texts;
import java.util.List;

/** What the parties have agreed, with room for one more sentence and one more change. */
public record AgreedPage(
        RoomHead head,
        List<Sentence> sentences,
        List<Change> changes,
        SentenceForm sentence,
        Problems sentenceProblems,
        ChangeForm change,
        Problems changeProblems) {

    public Fields sentenceFields(Texts t) {
        return new Fields(t, "agreed.sentence", sentenceProblems);
    }

    public Fields changeFields(Texts t) {
        return new Fields(t, "agreed.change", changeProblems);
    }

    /** Both forms' problems, for the summary on top. */
    public Problems problems() {
        return sentenceProblems.any() ? sentenceProblems : changeProblems;
    }

    public List<TopicPart> parts() {
        return TopicPart.of(sentences);
    }

    public List<Option> topics(Texts t) {
        return Option.of(t, Topic.values());
    }

    public List<Option> standings(Texts t) {
        return Option.of(t, Standing.values());
    }

    public List<Option> owners() {
        return head.room().active().stream()
                .map(party -> new Option(party.organisation().toString(), party.name()))
                .toList();
    }

    public Party owner(Change change) {
        return head.room().party(change.owner()).orElseThrow();
    }

    AgreedPage with(SentenceForm typed, Problems problems) {
        return new AgreedPage(head, sentences, changes, typed, problems, change, changeProblems);
    }

    AgreedPage with(ChangeForm typed, Problems problems) {
        return new AgreedPage(head, sentences, changes, sentence, sentenceProblems, typed, problems);
    }
}
