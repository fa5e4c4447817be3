package dk.samspil.clauses;

import dk.samspil.organisations.Organisations;
import dk.samspil.reference.Municipality;
import dk.samspil.reference.Reference;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Finds what would tell who offers a text: what the organisation is called, and where it is. */
@Component
class GivenAway {

    private final Organisations organisations;
    private final Reference reference;
    private final ClauseLibrary library;

    GivenAway(Organisations organisations, Reference reference, ClauseLibrary library) {
        this.organisations = organisations;
        this.reference = reference;
        this.library = library;
    }

    /** The first name that stands in the text; a word like "Kommunen", which the house's own texts say too, is none. */
    Optional<String> in(VariantText text) {
        var written = String.join("\n", text.heading(), text.name(), text.text());
        return names().stream()
                .filter(name -> !name.isBlank() && !library.says(name))
                .filter(name -> stands(name, written))
                .findFirst();
    }

    private List<String> names() {
        var own = organisations.own();
        return Stream.concat(
                        Stream.of(own.name(), own.shortName()),
                        reference.municipality(own.municipality()).map(Municipality::name).stream())
                .toList();
    }

    /** As a word, also with an ending: "Nørrebys". Written small it is another word ("vejen"). */
    private static boolean stands(String name, String written) {
        return Pattern.compile("(?<!\\p{L})" + Pattern.quote(name) + "s?(?!\\p{L})")
                .matcher(written)
                .find();
    }
}
