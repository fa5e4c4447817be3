package dk.samspil.seals;

/**
 * What goes with a seal.
 *
 * @param reason why it was sealed, in the document's language; programs that read PDF show it to whoever holds the file
 * @param subject what the document is to the room that had it sealed; handed back to its {@link SealedThing}, shown to nobody
 */
public record SealFacts(String reason, String subject) {}
