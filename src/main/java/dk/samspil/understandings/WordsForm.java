package dk.samspil.understandings;

import dk.samspil.access.OrganisationId;
import dk.samspil.collaborations.Party;
import dk.samspil.web.Line;
import dk.samspil.web.Problems;
import dk.samspil.web.Texts;
import dk.samspil.web.Typed;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How one understands the others, as it is typed: {@code words[the other's id]}. */
public record WordsForm(
        @Nullable Integer version,
        @Line String saidBy,
        @Nullable Map<String, String> words) {

    static final int MOST = 1000;

    public WordsForm {
        saidBy = Typed.text(saidBy);
        words = words == null ? new HashMap<>() : words;
    }

    static WordsForm of(List<Understanding> written) {
        var words = new HashMap<String, String>();
        written.forEach(one -> words.put(one.about().toString(), one.words()));
        return new WordsForm(Understandings.version(written), "", words);
    }

    WordsForm seen(int newVersion) {
        return new WordsForm(newVersion, saidBy, words);
    }

    static String field(Party party) {
        return "words[" + party.organisation() + "]";
    }

    String words(Party party) {
        return words == null ? "" : Typed.text(words.get(party.organisation().toString()));
    }

    /** Something about each of the others: not to know is an answer too, and is said in words. */
    Problems check(List<Party> others, Problems problems, Texts t) {
        for (var party : others) {
            var typed = words(party);
            if (typed.isBlank()) {
                problems = problems.and(field(party), t.get("understandings.problem.words", party.shortName()));
            }
            if (typed.length() > MOST) {
                problems = problems.and(
                        field(party), t.get("web.problem.tooLong", Map.of("max", MOST, "length", typed.length())));
            }
        }
        return problems;
    }

    Map<OrganisationId, String> given(List<Party> others) {
        var given = new LinkedHashMap<OrganisationId, String>();
        others.forEach(party -> given.put(party.organisation(), words(party)));
        return given;
    }
}
