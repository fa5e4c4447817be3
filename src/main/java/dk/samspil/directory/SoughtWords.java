package dk.samspil.directory;

import dk.samspil.reference.Need;
import dk.samspil.reference.TargetGroup;
import dk.samspil.web.Language;
import dk.samspil.web.Messages;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Understands what somebody looks for: without the small words, and with the names of what can be ticked. */
@Component
class SoughtWords {

    /** Danish makes nouns of what people do: an "aflastning" is what an "aflaster" gives. */
    private static final Pattern DOING = Pattern.compile("(?<=.{4})(ning|else)$");

    /** Shorter than this, a stem stands inside words it has nothing to do with. */
    private static final int SHORTEST_ROOT = 4;

    /** Shorter than this, nothing is called so. */
    private static final int SHORTEST_NAME = 3;

    private final WordQuery dictionary;
    private final Messages messages;

    SoughtWords(WordQuery dictionary, Messages messages) {
        this.dictionary = dictionary;
        this.messages = messages;
    }

    /** What any one of would do; all words of one must be met. */
    List<List<SoughtWord>> of(OfferSearch search) {
        return search.wishes().stream().map(this::wish).toList();
    }

    private List<SoughtWord> wish(List<String> typed) {
        var words = dictionary.read(typed);
        var telling = words.stream().filter(word -> !word.small()).toList();
        return (telling.isEmpty() ? words : telling).stream().map(this::sought).toList();
    }

    private SoughtWord sought(WordQuery.Word word) {
        var stem = DOING.matcher(word.stem()).replaceFirst("");
        var root = stem.length() < SHORTEST_ROOT ? word.typed() : stem;
        return new SoughtWord(word.typed(), root, called(Need.values(), root), called(TargetGroup.values(), root));
    }

    private List<String> called(Enum<?>[] values, String root) {
        return root.length() < SHORTEST_NAME
                ? List.of()
                : Arrays.stream(values)
                        .filter(value -> Arrays.stream(Language.values())
                                .anyMatch(language -> name(value, language).contains(root)))
                        .map(Enum::name)
                        .toList();
    }

    private String name(Enum<?> value, Language language) {
        return messages.in(language).of(value).toLowerCase(Locale.forLanguageTag("da"));
    }
}
