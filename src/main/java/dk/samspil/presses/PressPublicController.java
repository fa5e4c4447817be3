package dk.samspil.presses;

import dk.samspil.access.Open;
import dk.samspil.documents.Download;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The picture on an agreement's public page, for everyone. */
@Open
@Controller
class PressPublicController {

    private final PressPhotos photos;

    PressPublicController(PressPhotos photos) {
        this.photos = photos;
    }

    @GetMapping("/aftaleoversigt/{edition}/billede")
    ResponseEntity<byte[]> photo(@PathVariable UUID edition) {
        return Download.of(photos.publishedPhoto(edition));
    }
}
