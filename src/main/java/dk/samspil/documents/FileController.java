package dk.samspil.documents;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.samspil.access.Needs;
import dk.samspil.access.Permission;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Hands a file out to be saved, never shown inside a page: what somebody else made does not run in our name. */
@Controller
@Needs(Permission.SEE)
class FileController {

    private final Files files;

    FileController(Files files) {
        this.files = files;
    }

    /** The browser may keep it, but asks each time whether the reader may still see it. */
    @GetMapping("/filer/{id}")
    ResponseEntity<byte[]> open(@PathVariable UUID id) {
        var file = files.open(id);
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
