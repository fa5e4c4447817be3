package dk.samspil.notifications;

import dk.samspil.access.HelpLine;
import dk.samspil.web.PublicAddress;
import dk.samspil.web.Texts;
import dk.samspil.web.Way;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A mail as it is read: the same lines as plain text and as HTML. {@code button} and {@code english} hold whole addresses. */
public record MailPage(
        Texts t,
        String subject,
        String greeting,
        List<Piece> pieces,
        @Nullable Way button,
        String help,
        @Nullable Way english) {

    /** What kind of lines these are. */
    public enum Kind {
        TEXT,
        QUOTE,
        LIST
    }

    /** Some lines that belong together. */
    public record Piece(Kind kind, List<String> lines) {}

    static MailPage of(Letter letter, PublicAddress address, HelpLine help) {
        var t = letter.reader().t();
        var open = t.open(help);
        var name = letter.reader().name();
        var button = letter.button();
        return new MailPage(
                t,
                letter.subject(),
                name.isEmpty() ? t.get("notifications.greeting.unknown") : t.get("notifications.greeting", name),
                letter.parts().stream().map(MailPage::piece).toList(),
                button == null ? null : new Way(button.label(), address.of(button.path())),
                t.get("notifications.help", open.name(), t.phone(open.phone()), t.hours(open.hours())),
                english(letter, address));
    }

    /** For a reader whose language we do not know yet: the same page in English, or null. */
    private static @Nullable Way english(Letter letter, PublicAddress address) {
        var button = letter.button();
        var t = letter.reader().t();
        return button == null || letter.reader().known()
                ? null
                : new Way(t.get("notifications.inEnglish"), address.of(button.path()) + "?sprog=en");
    }

    private static Piece piece(Letter.Part part) {
        return switch (part) {
            case Letter.Part.Said said ->
                new Piece(Kind.TEXT, said.text().lines().toList());
            case Letter.Part.Quoted quoted ->
                new Piece(Kind.QUOTE, quoted.words().lines().toList());
            case Letter.Part.Listed listed -> new Piece(Kind.LIST, listed.lines());
        };
    }
}
