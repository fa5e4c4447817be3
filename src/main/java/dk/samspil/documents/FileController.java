package dk.samspil.documents;

import dk.samspil.access.Needs;
import dk.samspil.access.Permission;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Hands a file out to whoever may see it. */
@Controller
@Needs(Permission.SEE)
class FileController {

    private final Files files;

    FileController(Files files) {
        this.files = files;
    }

    @GetMapping("/filer/{id}")
    ResponseEntity<byte[]> open(@PathVariable UUID id) {
        return Download.of(files.content(id));
    }
}
