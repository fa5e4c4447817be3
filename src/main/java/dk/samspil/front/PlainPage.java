package dk.samspil.front;

import java.util.List;
import java.util.stream.IntStream;

/** A page of headed paragraphs; {@code name} is where its texts stand, under {@code front.}. */
public record PlainPage(String name, List<String> sections) {

    static PlainPage of(String name, int sections) {
        return new PlainPage(
                "front." + name,
                IntStream.rangeClosed(1, sections)
                        .mapToObj(n -> "front.%s.%d".formatted(name, n))
                        .toList());
    }
}
