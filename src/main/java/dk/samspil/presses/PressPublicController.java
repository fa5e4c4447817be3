package dk.samspil.presses;

import dk.samspil.access.Open;
import dk.samspil.documents.Download;
import dk.samspil.registers.Register;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The picture on an agreement's public page, for everyone, as long as there is such a page. */
@Open
@Controller
class PressPublicController {

    private final Register register;
    private final PressPhotos photos;

    PressPublicController(Register register, PressPhotos photos) {
        this.register = register;
        this.photos = photos;
    }

    @GetMapping("/aftaleoversigt/{edition}/billede")
    ResponseEntity<byte[]> photo(@PathVariable UUID edition) {
        var entry = register.entry(edition);
        return Download.of(photos.publishedPhoto(entry.edition()));
    }
}
