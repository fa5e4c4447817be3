package dk.samspil.notifications;

/**
 * A file that goes along with a mail.
 *
 * @param type the part after "text/"
 */
record Attachment(String name, String type, String text) {}
