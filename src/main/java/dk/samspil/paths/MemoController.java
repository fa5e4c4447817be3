package dk.samspil.paths;

import dk.samspil.access.Needs;
import dk.samspil.access.Permission;
import dk.samspil.access.PlaceId;
import dk.samspil.agreed.Agreed;
import dk.samspil.collaborations.Collaborations;
import dk.samspil.collaborations.RoomHead;
import dk.samspil.documents.Pdf;
import dk.samspil.web.Frame;
import dk.samspil.web.Html;
import gg.jte.generated.precompiled.Templates;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** A short memo for those who have talked it through and would like something to hold on to. */
@Controller
@RequestMapping("/samarbejder/{place}/plan")
@Needs(Permission.SEE)
class MemoController {

    private final Collaborations collaborations;
    private final Agreed agreed;
    private final Paths paths;
    private final Templates templates;
    private final Pdf pdf;

    MemoController(Collaborations collaborations, Agreed agreed, Paths paths, Templates templates, Pdf pdf) {
        this.collaborations = collaborations;
        this.agreed = agreed;
        this.paths = paths;
        this.templates = templates;
        this.pdf = pdf;
    }

    @GetMapping("/notat")
    Html memo(@PathVariable UUID place, Frame frame) {
        return Html.page(templates.pathsMemo(page(place, frame), frame));
    }

    @GetMapping(path = "/notat.pdf", produces = MediaType.APPLICATION_PDF_VALUE)
    ResponseEntity<byte[]> memoAsPdf(@PathVariable UUID place, Frame frame) {
        var html = templates.pathsMemoPdf(page(place, frame), frame).render();
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_PDF).body(pdf.of(html));
    }

    private MemoPage page(UUID place, Frame frame) {
        var t = frame.t();
        var room = collaborations.room(new PlaceId(place));
        return MemoPage.of(
                new RoomHead(room, t.get("paths.memo.title"), t.get("paths.memo.lead")),
                t.date(paths.today()),
                agreed.sentences(room.place()),
                agreed.changes(room.place()));
    }
}
