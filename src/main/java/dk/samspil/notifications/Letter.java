package dk.samspil.notifications;

import dk.samspil.web.Way;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a mail says, before it is put on paper, in the reader's language.
 *
 * @param button where the one button leads, token included: for the mail's eyes only
 */
record Letter(
        Reader reader,
        String subject,
        List<Part> parts,
        @Nullable Way button,
        @Nullable Attachment attachment) {

    /** One piece of the text. */
    sealed interface Part {
        record Said(String text) implements Part {}

        /** Somebody's own words. */
        record Quoted(String words) implements Part {}

        record Listed(List<String> lines) implements Part {}
    }

    @Override
    public String toString() {
        return "Letter[…]";
    }
}
