package dk.samspil.notifications;

import org.jspecify.annotations.Nullable;

/**
 * A mail ready to go, as plain text and as HTML that say the same.
 *
 * @param id its Message-ID: a mail that is tried again carries the same, so that two that arrive are shown as one
 * @param unsubscribe where one chooses how often to get such mails; empty for those that answer something
 */
record Mail(
        String id,
        String address,
        String name,
        String subject,
        String text,
        String html,
        String unsubscribe,
        @Nullable Attachment attachment) {

    @Override
    public String toString() {
        return "Mail[" + id + "]";
    }
}
