package dk.samspil.remarks;

import dk.samspil.agreements.Section;
import dk.samspil.web.Fields;
import dk.samspil.web.Option;
import java.util.List;
import java.util.stream.IntStream;

/** What is said beside one clause: remarks, what the parties see differently about it, and room for one more remark. */
public record BesidePage(
        Spot spot,
        Section section,
        List<Remark> remarks,
        List<Disagreement> disagreements,
        RemarkForm form,
        Fields fields) {

    /** As much of a paragraph as one needs to know it by. */
    private static final int BEGINNING = 70;

    public String path() {
        return spot.path() + "/afsnit/" + section.id();
    }

    public List<Remark> open() {
        return remarks.stream().filter(Remark::isOpen).toList();
    }

    public List<Remark> done() {
        return remarks.stream().filter(remark -> !remark.isOpen()).toList();
    }

    /** Whether the words a remark is about still stand there. */
    public boolean stands(Remark remark) {
        return Passage.stands(remark.passage(), section.words());
    }

    /** The paragraphs to choose among; none where there is one alone. */
    public List<Option> pieces() {
        var paragraphs = Passage.paragraphs(section.words());
        return paragraphs.size() < 2
                ? List.of()
                : IntStream.range(0, paragraphs.size())
                        .mapToObj(n -> new Option(String.valueOf(n), beginning(paragraphs.get(n))))
                        .toList();
    }

    private static String beginning(String paragraph) {
        return paragraph.length() > BEGINNING ? paragraph.substring(0, BEGINNING) + " …" : paragraph;
    }
}
