package dk.samspil.documents;

import java.time.Instant;
import java.util.UUID;

/** What a page says about a file: its name, its kind and size, and when it came. */
public record StoredFile(UUID id, String name, FileKind kind, int size, Instant uploadedAt) {

    public String path() {
        return "/filer/" + id;
    }
}
