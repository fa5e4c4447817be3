package dk.samspil.documents;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/** A file as an answer: to be saved, never opened as a page, for what somebody else made does not run in our name. */
public final class Download {

    private Download() {}

    /** The browser may keep it, but asks each time whether the reader may still see it. */
    public static ResponseEntity<byte[]> of(FileContent file) {
        return ResponseEntity.ok()
                .contentType(file.kind().mediaType())
                .cacheControl(CacheControl.noCache().cachePrivate())
                .eTag(file.sha256())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(file.name(), UTF_8)
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .body(file.bytes());
    }
}
