package dk.samspil.notifications;

import java.util.ArrayList;
import java.util.stream.Collectors;

/** A mail for those who read without pictures, and for screen readers that prefer it. */
final class PlainText {

    private PlainText() {}

    static String of(MailPage mail) {
        var blocks = new ArrayList<String>();
        blocks.add(mail.greeting());
        mail.pieces()
                .forEach(piece -> blocks.add(piece.lines().stream()
                        .map(line -> before(piece.kind()) + line)
                        .collect(Collectors.joining("\n"))));
        if (mail.button() != null) {
            blocks.add(mail.button().label() + ":\n" + mail.button().path());
        }
        if (mail.english() != null) {
            blocks.add(mail.english().label() + "\n" + mail.english().path());
        }
        blocks.add(mail.t().get("notifications.regards"));
        blocks.add("-- \n" + mail.help());
        return String.join("\n\n", blocks) + "\n";
    }

    private static String before(MailPage.Kind kind) {
        return switch (kind) {
            case TEXT -> "";
            case QUOTE -> "> ";
            case LIST -> "- ";
        };
    }
}
