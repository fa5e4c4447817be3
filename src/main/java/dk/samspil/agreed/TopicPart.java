package dk.samspil.agreed;

import java.util.Arrays;
import java.util.List;

/** What is agreed under one heading. */
public record TopicPart(Topic topic, List<Sentence> sentences) {

    /** In the order of the headings; those with nothing under them are left out. */
    public static List<TopicPart> of(List<Sentence> sentences) {
        return Arrays.stream(Topic.values())
                .map(topic -> new TopicPart(
                        topic,
                        sentences.stream()
                                .filter(sentence -> sentence.topic() == topic)
                                .toList()))
                .filter(part -> !part.sentences().isEmpty())
                .toList();
    }
}
