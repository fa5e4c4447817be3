package dk.samspil.collaborations;

import dk.samspil.access.Actor;
import dk.samspil.access.Needs;
import dk.samspil.access.Permission;
import dk.samspil.journal.Journal;
import dk.samspil.web.Frame;
import dk.samspil.web.Html;
import gg.jte.generated.precompiled.Templates;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;

/** An organisation takes along what it has said outside its collaborations: in words, and as a file. */
@Controller
@Needs(Permission.COLLABORATE)
class OwnWordsController {

    private final List<OwnWords> parts;
    private final OwnDataFile file;
    private final Journal journal;
    private final Templates templates;

    OwnWordsController(List<OwnWords> parts, OwnDataFile file, Journal journal, Templates templates) {
        this.parts = parts;
        this.file = file;
        this.journal = journal;
        this.templates = templates;
    }

    @GetMapping("/organisation/egne-data")
    @Transactional(readOnly = true)
    Html inWords(Frame frame) {
        var papers =
                parts.stream().flatMap(part -> part.inWords(frame.t()).stream()).toList();
        return Html.page(templates.collaborationsOwnWords(papers, frame));
    }

    @GetMapping("/organisation/egne-data.json")
    @Transactional
    ResponseEntity<byte[]> asFile() {
        var all = new LinkedHashMap<String, Object>();
        parts.forEach(part -> all.put(part.name(), part.all()));
        journal.changed("collaborations.tookAlong", Actor.currentOrganisation().value());
        return file.of(all);
    }
}
