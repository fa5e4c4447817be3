package dk.samspil.journal;

import dk.samspil.access.Actor;
import dk.samspil.access.Needs;
import dk.samspil.access.Permission;
import dk.samspil.web.Frame;
import dk.samspil.web.Html;
import dk.samspil.web.Problems;
import gg.jte.generated.precompiled.Templates;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The journal, for an organisation's auditor, and for each person what is theirs. */
@Controller
class JournalController {

    private final JournalReader journal;
    private final Templates templates;

    JournalController(JournalReader journal, Templates templates) {
        this.journal = journal;
        this.templates = templates;
    }

    @Needs(Permission.READ_JOURNAL)
    @GetMapping("/journal")
    View read(JournalForm form, BindingResult binding, Frame frame) {
        var lines = journal.ofMyOrganisation(form.dag(), form.slags(), form.efter());
        var page = JournalPage.of(form, lines, Problems.of(binding, frame.t()), frame.t());
        return Html.page(templates.journalJournal(page, frame));
    }

    @Needs(Permission.OWN_ACCOUNT)
    @GetMapping("/dine-data")
    View mine(@RequestParam(required = false) @Nullable UUID efter, Frame frame) {
        var page = OwnExtractPage.of(journal.aboutMe(efter), ((Actor.Person) frame.actor()).id(), frame.t());
        return Html.page(templates.journalOwnExtract(page, frame));
    }
}
