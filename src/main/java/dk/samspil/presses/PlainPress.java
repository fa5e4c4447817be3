package dk.samspil.presses;

import dk.samspil.web.Texts;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A press text without any marks, for a mail to the paper. */
final class PlainPress {

    private PlainPress() {}

    static String of(PressText text, Texts t) {
        var embargo =
                text.embargo() == null ? "" : t.get("presses.embargo", t.date(text.embargo()), t.time(text.embargo()));
        var quotes = text.consented().stream()
                .map(quote -> t.get("presses.plain.quote", quote.words(), by(quote)))
                .collect(Collectors.joining("\n\n"));
        return Stream.of(
                        embargo,
                        text.headline(),
                        text.agreed(),
                        text.why(),
                        quotes,
                        under("presses.form.offers", text.offers(), t),
                        under("presses.form.who", text.who(), t),
                        under("presses.form.facts", text.facts(), t),
                        under("presses.form.contacts", text.contacts(), t))
                .filter(part -> !part.isBlank())
                .map(part -> part.replace("**", "").replace("\r", ""))
                .collect(Collectors.joining("\n\n", "", "\n"));
    }

    static String by(Quote quote) {
        return quote.role().isBlank() ? quote.name() : quote.name() + ", " + quote.role();
    }

    private static String under(String key, String words, Texts t) {
        return words.isBlank() ? "" : t.get(key) + "\n" + words;
    }
}
