package dk.samspil.remarks;

/** What one party thinks of a disagreement. It alone changes it. */
public record View(String words, Said said, int version) {}
