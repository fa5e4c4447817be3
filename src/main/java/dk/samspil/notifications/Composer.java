package dk.samspil.notifications;

import dk.samspil.web.Way;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts a letter together from the texts of its kind. Empty pieces are left out: nobody is shown a heading over nothing. */
final class Composer {

    private final MailKind kind;
    private final Reader reader;
    private final String subject;
    private final List<Letter.Part> parts = new ArrayList<>();
    private @Nullable Way button;
    private @Nullable Attachment attachment;

    private Composer(MailKind kind, Reader reader, String subject) {
        this.kind = kind;
        this.reader = reader;
        this.subject = subject;
    }

    /** The arguments are the subject's. */
    static Composer of(MailKind kind, Reader reader, Object... arguments) {
        return new Composer(kind, reader, reader.t().of(kind, "subject", arguments));
    }

    /** A text of the kind's own. */
    Composer say(String aspect, Object... arguments) {
        parts.add(new Letter.Part.Said(reader.t().of(kind, aspect, arguments)));
        return this;
    }

    Composer quote(String words) {
        if (!words.isBlank()) {
            parts.add(new Letter.Part.Quoted(words));
        }
        return this;
    }

    Composer list(List<String> lines) {
        if (!lines.isEmpty()) {
            parts.add(new Letter.Part.Listed(lines));
        }
        return this;
    }

    /** Whom to call; left out where no number is known. */
    Composer call(String name, @Nullable String phone) {
        if (phone != null && !phone.isBlank()) {
            parts.add(new Letter.Part.Said(
                    reader.t().get("notifications.call", name, reader.t().phone(phone))));
        }
        return this;
    }

    Composer button(String path) {
        button = new Way(reader.t().of(kind, "button"), path);
        return this;
    }

    Composer attach(Attachment file) {
        attachment = file;
        return this;
    }

    Letter letter() {
        return new Letter(reader, subject, List.copyOf(parts), button, attachment);
    }
}
