package dk.samspil.organisations;

import dk.samspil.access.OrganisationId;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What somebody looks for on the public list: beginnings of words in a name, a kind, a municipality.
 *
 * @param among only these; null for all
 */
public record ListFilter(
        String text,
        @Nullable OrganisationKind kind,
        @Nullable String municipality,
        @Nullable List<OrganisationId> among) {

    ListFilter(String text, @Nullable OrganisationKind kind, @Nullable String municipality) {
        this(text, kind, municipality, null);
    }

    /** Those of these that are listed. */
    public static ListFilter among(List<OrganisationId> these) {
        return new ListFilter("", null, null, these);
    }

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    /** "solg kom" finds "Solgården i Kommunegade": {@code solg:* & kom:*}. Nothing but letters and digits reaches the query. */
    String words() {
        return WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .limit(8)
                .map(word -> word.group() + ":*")
                .collect(Collectors.joining(" & "));
    }

    /** Something was typed, but no word: nothing has such a name. */
    boolean findsNothing() {
        return words().isEmpty() && !text.isBlank();
    }

    /** The list's address with this filter in it. */
    String path() {
        var path = UriComponentsBuilder.fromPath("/organisationer");
        if (!text.isEmpty()) {
            path.queryParam("navn", "{text}");
        }
        if (kind != null) {
            path.queryParam("slags", kind.name());
        }
        if (municipality != null) {
            path.queryParam("kommune", municipality);
        }
        return text.isEmpty()
                ? path.toUriString()
                : path.encode().buildAndExpand(text).toUriString();
    }
}
