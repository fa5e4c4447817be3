package dk.samspil.principles;

import dk.samspil.access.OrganisationId;
import dk.samspil.web.Line;
import dk.samspil.web.Problems;
import dk.samspil.web.Texts;
import dk.samspil.web.Typed;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How a party sees the principles, as it is typed: {@code stand[TRUST]}, {@code words[TRUST]} and {@code wish[TRUST]}. */
public record PrincipleAnswersForm(
        @Nullable Integer version,
        @Line String saidBy,
        @Nullable Map<String, String> stand,
        @Nullable Map<String, String> words,
        @Nullable Map<String, String> wish) {

    static final int MOST = 500;

    public PrincipleAnswersForm {
        saidBy = Typed.text(saidBy);
        stand = stand == null ? new HashMap<>() : stand;
        words = words == null ? new HashMap<>() : words;
        wish = wish == null ? new HashMap<>() : wish;
    }

    /** {@code version} is 0 where the words are an earlier year's, to begin from. */
    static PrincipleAnswersForm of(List<PrincipleAnswer> said, int version) {
        var stands = new HashMap<String, String>();
        var words = new HashMap<String, String>();
        var wishes = new HashMap<String, String>();
        for (var one : said) {
            stands.put(one.principle().name(), one.stand().name());
            words.put(one.principle().name(), one.words());
            wishes.put(one.principle().name(), one.wish());
        }
        return new PrincipleAnswersForm(version, "", stands, words, wishes);
    }

    PrincipleAnswersForm seen(int newVersion) {
        return new PrincipleAnswersForm(newVersion, saidBy, stand, words, wish);
    }

    static String field(String name, Principle principle) {
        return name + "[" + principle + "]";
    }

    String stand(Principle principle) {
        return typed(stand, principle);
    }

    String words(Principle principle) {
        return typed(words, principle);
    }

    String wish(Principle principle) {
        return typed(wish, principle);
    }

    /** A stand to each; words are welcome and may be left out. */
    Problems check(Problems problems, Texts t) {
        for (var principle : Principle.values()) {
            if (Typed.one(Stand.class, stand(principle)).isEmpty()) {
                problems = problems.and(
                        field("stand", principle), t.get("principles.answer.problem.stand", t.of(principle)));
            }
            problems = within(problems, field("words", principle), words(principle), t);
            problems = within(problems, field("wish", principle), wish(principle), t);
        }
        return problems;
    }

    /** Checked before: each stand is one of ours. */
    List<PrincipleAnswer> said(OrganisationId organisation) {
        return Arrays.stream(Principle.values())
                .map(principle -> new PrincipleAnswer(
                        organisation, principle, Stand.valueOf(stand(principle)), words(principle), wish(principle), 0))
                .toList();
    }

    private static Problems within(Problems problems, String field, String typed, Texts t) {
        return typed.length() <= MOST
                ? problems
                : problems.and(field, t.get("web.problem.tooLong", Map.of("max", MOST, "length", typed.length())));
    }

    private static String typed(@Nullable Map<String, String> all, Principle principle) {
        return all == null ? "" : Typed.text(all.get(principle.name()));
    }
}
