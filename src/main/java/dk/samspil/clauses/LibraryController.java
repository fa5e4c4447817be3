package dk.samspil.clauses;

import dk.samspil.access.NotHere;
import dk.samspil.access.Open;
import dk.samspil.web.Frame;
import dk.samspil.web.Html;
import dk.samspil.web.Typed;
import gg.jte.generated.precompiled.Templates;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The library: for everyone, without a log-in. */
@Open
@Controller
class LibraryController {

    private final ClauseLibrary library;
    private final LibraryLook look;
    private final Templates templates;

    LibraryController(ClauseLibrary library, LibraryLook look, Templates templates) {
        this.library = library;
        this.look = look;
        this.templates = templates;
    }

    @GetMapping("/afsnit")
    View library(@RequestParam(defaultValue = "") String slags, Frame frame) {
        var clauses = library.clauses(frame.t().language());
        return Html.page(templates.clausesLibrary(
                look.library(clauses, Typed.one(Kit.class, slags).orElse(null), frame), frame));
    }

    @GetMapping("/afsnit/tilbudt")
    View offered(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String afsnit,
            @RequestParam(defaultValue = "1") int side,
            Frame frame) {
        var language = frame.t().language();
        var search = new OfferedSearch(q, library.has(afsnit) ? afsnit : null, language, side);
        var page = look.offered(search, library.offered(search), library.clauses(language), frame.t());
        return Html.page(templates.clausesOffered(page, frame));
    }

    @GetMapping("/afsnit/{code}")
    View clause(@PathVariable String code, Frame frame) {
        var language = frame.t().language();
        var clauses = library.clauses(language);
        var clause = clauses.stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow(NotHere::new);
        var others = library.has(code) ? library.offered(new OfferedSearch("", code, language, 1)) : Offered.NOTHING;
        return Html.page(templates.clausesClause(look.clause(clause, clauses, others, frame), frame));
    }
}
