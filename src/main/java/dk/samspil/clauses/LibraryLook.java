package dk.samspil.clauses;

import dk.samspil.access.Permission;
import dk.samspil.web.Fields;
import dk.samspil.web.Frame;
import dk.samspil.web.Option;
import dk.samspil.web.Pager;
import dk.samspil.web.Problems;
import dk.samspil.web.Texts;
import dk.samspil.web.Way;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** Lays out the library: the list, one clause, and what others offer. */
@Component
class LibraryLook {

    LibraryPage library(List<Clause> clauses, @Nullable Kit kit, Frame frame) {
        var t = frame.t();
        var shown = clauses.stream()
                .filter(clause -> kit == null || clause.kits().contains(kit))
                .toList();
        var groups = Stream.of(Part.values())
                .map(part -> new LibraryPage.Group(
                        part,
                        shown.stream()
                                .filter(clause -> clause.part() == part)
                                .map(LibraryLook::line)
                                .toList()))
                .filter(group -> !group.clauses().isEmpty())
                .toList();
        return new LibraryPage(
                choices(clauses, kit, t), kit == null ? null : t.of(kit, "means"), groups, frame.may(Permission.SEE));
    }

    LibraryClausePage clause(Clause clause, List<Clause> all, Offered others, Frame frame) {
        var t = frame.t();
        int place = all.indexOf(clause);
        boolean own = clause.part() == Part.OWN;
        return new LibraryClausePage(
                clause.heading(),
                t.of(clause.part()),
                clause.help(),
                own ? null : clause.owner(),
                Stream.of(Kit.values()).filter(clause.kits()::contains).toList(),
                clause.wordings().stream().map(wording -> shown(wording, frame)).toList(),
                others.wordings().stream()
                        .map(wording -> line(wording, clause.heading(), "", t))
                        .toList(),
                others.total() > others.wordings().size()
                        ? new Way(
                                t.get("clauses.others.all", others.total()), "/afsnit/tilbudt?afsnit=" + clause.code())
                        : null,
                !own && frame.may(Permission.COLLABORATE)
                        ? new Way(t.get("clauses.write"), "/formuleringer/ny?afsnit=" + clause.code())
                        : null,
                place > 0 ? way(all.get(place - 1)) : null,
                place < all.size() - 1 ? way(all.get(place + 1)) : null);
    }

    OfferedClausesPage offered(OfferedSearch search, Offered found, List<Clause> clauses, Texts t) {
        var fields = new Fields(t, "clauses.search", Problems.none());
        return new OfferedClausesPage(
                fields.named("q", "text", search.text()),
                fields.named("afsnit", "clause", search.clause()),
                clauses.stream()
                        .filter(clause -> clause.part() != Part.OWN)
                        .map(clause -> new Option(clause.code(), clause.heading()))
                        .toList(),
                t.get("clauses.search.found", found.total()),
                found.wordings().stream()
                        .map(wording -> line(wording, clauses, t))
                        .toList(),
                Pager.of(search.page(), found.total(), OfferedSearch.PAGE_SIZE, path(search)));
    }

    private static List<LibraryPage.Choice> choices(List<Clause> clauses, @Nullable Kit chosen, Texts t) {
        var choices = new ArrayList<LibraryPage.Choice>();
        choices.add(new LibraryPage.Choice(
                t.get("clauses.all", clauses.size()), "/afsnit", chosen == null ? "true" : null));
        for (var kit : Kit.values()) {
            var count = clauses.stream()
                    .filter(clause -> clause.kits().contains(kit))
                    .count();
            choices.add(new LibraryPage.Choice(
                    t.get("clauses.kit", t.of(kit), count), "/afsnit?slags=" + kit, kit == chosen ? "true" : null));
        }
        return List.copyOf(choices);
    }

    private static LibraryPage.Line line(Clause clause) {
        var why = clause.help().split("(?<=[.?!]) ", 2)[0];
        return new LibraryPage.Line(clause.number(), clause.heading(), path(clause), why);
    }

    private static LibraryClausePage.Shown shown(Wording wording, Frame frame) {
        var hat = frame.hat();
        boolean own = hat != null && wording.variant() != null && hat.name().equals(wording.keptBy());
        return new LibraryClausePage.Shown(
                "ordlyd-" + wording.key(),
                wording.name(),
                wording.keptBy(),
                BlankNames.in(wording.text(), frame.t()),
                own && frame.may(Permission.COLLABORATE) ? "/formuleringer/" + wording.variant() : null);
    }

    private static OfferedLine line(OfferedWording wording, List<Clause> clauses, Texts t) {
        return clauses.stream()
                .filter(clause -> clause.code().equals(wording.clause()))
                .findFirst()
                .map(clause -> line(wording, clause.heading(), path(clause), t))
                .orElseGet(() -> line(wording, wording.heading(), "", t));
    }

    private static OfferedLine line(OfferedWording wording, String about, String path, Texts t) {
        return new OfferedLine(
                wording.variant(),
                wording.name(),
                about,
                path,
                BlankNames.in(wording.text(), t),
                wording.side(),
                taken(wording.taken(), wording.changed(), t));
    }

    /** How often others have used it, in a sentence. */
    static String taken(int taken, int changed, Texts t) {
        return taken == 0 ? t.get("clauses.taken.never") : t.get("clauses.taken", taken, changed);
    }

    private static Way way(Clause clause) {
        return new Way(clause.heading(), path(clause));
    }

    private static String path(Clause clause) {
        return "/afsnit/" + clause.code();
    }

    /** An address that says everything, so that it can be kept and sent. */
    private static String path(OfferedSearch search) {
        var path = UriComponentsBuilder.fromPath("/afsnit/tilbudt");
        if (!search.text().isBlank()) {
            path.queryParam("q", "{q}");
        }
        if (search.clause() != null) {
            path.queryParam("afsnit", search.clause());
        }
        return path.encode().buildAndExpand(Map.of("q", search.text())).toUriString();
    }
}
