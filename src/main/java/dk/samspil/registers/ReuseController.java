package dk.samspil.registers;

import dk.samspil.access.Needs;
import dk.samspil.access.Permission;
import dk.samspil.agreements.Agreement;
import dk.samspil.web.Conflict;
import dk.samspil.web.Differing;
import dk.samspil.web.Fields;
import dk.samspil.web.Frame;
import dk.samspil.web.Html;
import dk.samspil.web.Problems;
import dk.samspil.web.Refusal;
import dk.samspil.web.SeeOther;
import dk.samspil.web.Stale;
import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/** The parties choose which clauses of their agreement others may begin with. */
@Controller
@RequestMapping("/samarbejder/{place}/aftaler/{agreement}/genbrug")
class ReuseController {

    private final ReleasePages pages;
    private final Reuses reuses;
    private final Templates templates;

    ReuseController(ReleasePages pages, Reuses reuses, Templates templates) {
        this.pages = pages;
        this.reuses = reuses;
        this.templates = templates;
    }

    @GetMapping
    @Needs(Permission.SEE)
    Html show(@PathVariable UUID place, @PathVariable UUID agreement, Frame frame) {
        var found = pages.agreement(place, agreement);
        var edition = pages.signed(found);
        var reuse = reuses.of(found, edition);
        var all = reuses.nameless(found, edition);
        var chosen = reuse.version() == 0 ? all : reuse.clauses();
        return Html.page(page(found, all, form(reuse, chosen), Problems.none(), null, frame));
    }

    @PostMapping
    @Needs(Permission.COLLABORATE)
    View propose(
            @PathVariable UUID place,
            @PathVariable UUID agreement,
            @Valid @ModelAttribute("form") ReuseForm form,
            BindingResult binding,
            Frame frame) {
        var found = pages.agreement(place, agreement);
        var edition = pages.signed(found);
        var all = reuses.nameless(found, edition);
        var problems = Problems.of(binding, frame.t());
        if (problems.any()) {
            return Html.refused(page(found, all, form, problems, null, frame));
        }
        try {
            reuses.propose(found, edition, form.chosen(), form.about(), form.seen());
        } catch (Refusal refusal) {
            var why = problems.and(refusal.field(), refusal.text(frame.t()));
            return Html.refused(page(found, all, form, why, null, frame));
        } catch (Stale stale) {
            var theirs = reuses.of(found, edition);
            var mine = all.stream()
                    .filter(clause -> form.chosen().contains(clause.section()))
                    .toList();
            var conflict = meanwhile(found, theirs, new Reuse("", form.about(), mine, 0), frame);
            var seen = new ReuseForm(form.about(), form.clauses(), theirs.version());
            return Html.stale(page(found, all, seen, problems, conflict, frame));
        }
        return SeeOther.at(found.path() + "/genbrug").saying("registers.wrote");
    }

    private static ReuseForm form(Reuse reuse, List<OfferedClause> chosen) {
        return new ReuseForm(
                reuse.about(),
                chosen.stream()
                        .map(OfferedClause::section)
                        .filter(Objects::nonNull)
                        .toList(),
                reuse.version());
    }

    private static Conflict meanwhile(Agreement found, Reuse theirs, Reuse mine, Frame frame) {
        var t = frame.t();
        return new Conflict(
                t.get("collaborations.another"),
                t.get("collaborations.meanwhile"),
                "about",
                found.path() + "/genbrug",
                new Differing(t, "registers.reuse")
                        .on("about", theirs.about(), mine.about())
                        .on("clauses", headings(theirs), headings(mine))
                        .all());
    }

    private static String headings(Reuse reuse) {
        return reuse.clauses().stream().map(OfferedClause::heading).collect(Collectors.joining(", "));
    }

    private JteModel page(
            Agreement found,
            List<OfferedClause> all,
            ReuseForm form,
            Problems problems,
            @Nullable Conflict conflict,
            Frame frame) {
        return templates.registersReuse(
                new ReusePage(
                        pages.head(found, "registers.reuse", frame.t()),
                        found,
                        all,
                        pages.yeses(found, pages.signed(found), ReleaseKind.REUSE),
                        form,
                        new Fields(frame.t(), "registers.reuse", problems),
                        conflict),
                frame);
    }
}
