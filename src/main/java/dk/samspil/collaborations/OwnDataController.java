package dk.samspil.collaborations;

import dk.samspil.access.Needs;
import dk.samspil.access.Permission;
import dk.samspil.access.PlaceId;
import dk.samspil.journal.Journal;
import dk.samspil.web.Frame;
import dk.samspil.web.Html;
import gg.jte.generated.precompiled.Templates;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** An organisation takes what it has written in a room along: in words, and as a file. */
@Controller
class OwnDataController {

    private final Collaborations collaborations;
    private final List<OwnData> parts;
    private final OwnDataFile file;
    private final Journal journal;
    private final Templates templates;

    OwnDataController(
            Collaborations collaborations,
            List<OwnData> parts,
            OwnDataFile file,
            Journal journal,
            Templates templates) {
        this.collaborations = collaborations;
        this.parts = parts;
        this.file = file;
        this.journal = journal;
        this.templates = templates;
    }

    @GetMapping("/samarbejder/{place}/parter/egne-data")
    @Needs(Permission.COLLABORATE)
    @Transactional(readOnly = true)
    Html inWords(@PathVariable UUID place, Frame frame) {
        var t = frame.t();
        var room = collaborations.room(new PlaceId(place));
        var papers = parts.stream()
                .flatMap(part -> part.inWords(room.place(), t).stream())
                .toList();
        var head = new RoomHead(room, t.get("collaborations.ownData.title"), t.get("collaborations.ownData.lead"));
        return Html.page(templates.collaborationsOwnData(
                new OwnDataPage(head, papers, room.path() + "/parter/egne-data.json"), frame));
    }

    @GetMapping("/samarbejder/{place}/parter/egne-data.json")
    @Needs(Permission.COLLABORATE)
    @Transactional
    ResponseEntity<byte[]> asFile(@PathVariable UUID place) {
        var room = collaborations.room(new PlaceId(place));
        var all = new LinkedHashMap<String, Object>();
        all.put("collaboration", room.name());
        all.put("purpose", room.purpose());
        parts.forEach(part -> all.put(part.name(), part.of(room.place())));
        journal.changed("collaborations.tookAlong", room.place(), place);
        return file.of(all);
    }
}
