package dk.samspil.documents;

/** A file to hand out. The fingerprint lets a browser ask whether it has it already. */
public record FileContent(String name, FileKind kind, String sha256, byte[] bytes) {}
