package dk.samspil.presses;

import dk.samspil.web.Day;
import dk.samspil.web.Line;
import dk.samspil.web.Problems;
import dk.samspil.web.Prose;
import dk.samspil.web.Required;
import dk.samspil.web.Texts;
import dk.samspil.web.Typed;
import dk.samspil.web.TypedDay;
import dk.samspil.web.TypedTime;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A press text, as it is typed. Of each quote there is one of {@code words}, {@code name} and {@code role}; {@code consent} holds numbers. */
public record PressForm(
        @Required(message = "presses.problem.headline") @Line
        String headline,

        @Prose(max = 1000) String who,

        @Required(message = "presses.problem.agreed") @Prose(max = 2000)
        String agreed,

        @Prose(max = 2000) String why,
        @Prose(max = 3000) String offers,
        @Prose(max = 1000) String facts,
        @Prose(max = 2000) String contacts,
        @Line @Day String embargoDay,
        @Line String embargoTime,
        @Nullable List<String> words,
        @Nullable List<String> name,
        @Nullable List<String> role,
        @Nullable List<String> consent,
        @Nullable Integer version) {

    /** One from the municipality, one from an organisation, one from a volunteer or a relative. */
    public static final int QUOTES = 3;

    private static final int LONGEST_QUOTE = 1000;
    private static final int LONGEST_LINE = 200;

    public PressForm {
        headline = Typed.text(headline);
        who = Typed.text(who);
        agreed = Typed.text(agreed);
        why = Typed.text(why);
        offers = Typed.text(offers);
        facts = Typed.text(facts);
        contacts = Typed.text(contacts);
        embargoDay = Typed.text(embargoDay);
        embargoTime = Typed.text(embargoTime);
    }

    static PressForm of(PressText text) {
        var embargo = text.embargo() == null ? null : text.embargo().atZone(Texts.ZONE);
        var quotes = IntStream.range(0, QUOTES)
                .mapToObj(i -> i < text.quotes().size() ? text.quotes().get(i) : Quote.NONE)
                .toList();
        return new PressForm(
                text.headline(),
                text.who(),
                text.agreed(),
                text.why(),
                text.offers(),
                text.facts(),
                text.contacts(),
                embargo == null ? "" : embargo.toLocalDate().toString(),
                embargo == null ? "" : embargo.toLocalTime().toString(),
                quotes.stream().map(Quote::words).toList(),
                quotes.stream().map(Quote::name).toList(),
                quotes.stream().map(Quote::role).toList(),
                IntStream.range(0, QUOTES)
                        .filter(i -> quotes.get(i).consent())
                        .mapToObj(String::valueOf)
                        .toList(),
                text.version());
    }

    /** As many as the page has room for, the empty ones too. */
    public List<Quote> quotes() {
        return IntStream.range(0, QUOTES)
                .mapToObj(i -> new Quote(
                        at(words, i), at(name, i), at(role, i), consent != null && consent.contains(String.valueOf(i))))
                .toList();
    }

    Problems check(Problems problems, Texts t) {
        if (!embargoTime.isBlank() && TypedTime.read(embargoTime).isEmpty()) {
            problems = problems.and("embargoTime", t.get("presses.problem.time"));
        }
        if (embargoDay.isBlank() && !embargoTime.isBlank()) {
            problems = problems.and("embargoDay", t.get("presses.problem.day"));
        }
        for (int i = 0; i < QUOTES; i++) {
            var quote = quotes().get(i);
            if (!quote.isBlank() && quote.name().isBlank()) {
                problems = problems.and("name-" + i, t.get("presses.problem.name"));
            }
            problems = fits("words-" + i, quote.words(), LONGEST_QUOTE, problems, t);
            problems = fits("name-" + i, quote.name(), LONGEST_LINE, problems, t);
            problems = fits("role-" + i, quote.role(), LONGEST_LINE, problems, t);
        }
        return problems;
    }

    PressText text() {
        return new PressText(
                headline, who, agreed, why, offers, facts, contacts, embargo(), said(), version == null ? 0 : version);
    }

    /** Each quote in its own place, where one before it is still to come; after the last there is nothing. */
    private List<Quote> said() {
        var quotes = quotes().stream()
                .map(quote -> quote.isBlank() ? Quote.NONE : quote)
                .toList();
        int end = QUOTES;
        while (end > 0 && quotes.get(end - 1).isBlank()) {
            end--;
        }
        return quotes.subList(0, end);
    }

    PressForm seen(int newVersion) {
        return new PressForm(
                headline,
                who,
                agreed,
                why,
                offers,
                facts,
                contacts,
                embargoDay,
                embargoTime,
                words,
                name,
                role,
                consent,
                newVersion);
    }

    /** At the beginning of its day, where no hour is said. */
    private @Nullable Instant embargo() {
        return TypedDay.read(embargoDay)
                .map(day -> day.atTime(TypedTime.read(embargoTime).orElse(LocalTime.MIDNIGHT))
                        .atZone(Texts.ZONE)
                        .toInstant())
                .orElse(null);
    }

    private static Problems fits(String field, String typed, int max, Problems problems, Texts t) {
        return typed.length() <= max
                ? problems
                : problems.and(field, t.get("web.problem.tooLong", Map.of("length", typed.length(), "max", max)));
    }

    private static String at(@Nullable List<String> typed, int i) {
        return typed == null || i >= typed.size() ? "" : Objects.requireNonNullElse(typed.get(i), "");
    }
}
