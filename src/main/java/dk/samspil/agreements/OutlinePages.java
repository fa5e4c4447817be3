package dk.samspil.agreements;

import dk.samspil.access.Ids;
import dk.samspil.access.NotHere;
import dk.samspil.clauses.Blank;
import dk.samspil.clauses.Clause;
import dk.samspil.clauses.ClauseLibrary;
import dk.samspil.clauses.Kit;
import dk.samspil.clauses.Wording;
import dk.samspil.collaborations.Collaborations;
import dk.samspil.meetings.Meetings;
import dk.samspil.web.Frame;
import dk.samspil.web.Messages;
import dk.samspil.web.Option;
import dk.samspil.web.Problems;
import dk.samspil.web.Texts;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The library beside the outline, and what is taken from it: with its blanks filled as far as they are known. */
@Component
class OutlinePages {

    private final Collaborations collaborations;
    private final AgreementPages agreements;
    private final Drafting drafting;
    private final Outline outline;
    private final ClauseLibrary library;
    private final Filling filling;
    private final Meetings meetings;
    private final Messages messages;
    private final Ids ids;

    OutlinePages(
            Collaborations collaborations,
            AgreementPages agreements,
            Drafting drafting,
            Outline outline,
            ClauseLibrary library,
            Filling filling,
            Meetings meetings,
            Messages messages,
            Ids ids) {
        this.collaborations = collaborations;
        this.agreements = agreements;
        this.drafting = drafting;
        this.outline = outline;
        this.library = library;
        this.filling = filling;
        this.meetings = meetings;
        this.messages = messages;
        this.ids = ids;
    }

    @Transactional(readOnly = true)
    public OutlinePage page(Agreement agreement, Frame frame) {
        var t = frame.t();
        var edition = agreement.underWay().orElseThrow(NotHere::new);
        var sections = drafting.sections(edition.id());
        var taken = sections.stream()
                .map(Section::source)
                .filter(Objects::nonNull)
                .map(Source::code)
                .collect(Collectors.toSet());
        var all = library.clauses(agreement.language());
        return new OutlinePage(
                agreements.head(agreement, t.of(EditionState.OUTLINE, "title"), agreement.title()),
                agreement,
                edition,
                sections,
                all.stream().filter(clause -> !taken.contains(clause.code())).toList(),
                suggested(all, kit(agreement)),
                meetings.begun(agreement.place()).stream()
                        .map(meeting -> new Option(
                                meeting.id().toString(),
                                t.get("agreements.outline.meeting.line", meeting.title(), t.date(meeting.startsAt()))))
                        .toList(),
                new OwnClauseForm(ids.next(), ""),
                Problems.none());
    }

    /** {@code fields} holds the key of the wording that was chosen, by {@code wording-} and the clause's code. */
    @Transactional
    public void add(Agreement agreement, List<String> codes, Map<String, String> fields) {
        var t = messages.in(agreement.language());
        var known = filling.known(agreement, collaborations.room(agreement.place()), t);
        var kit = kit(agreement);
        var chosen = library.clauses(agreement.language()).stream()
                .filter(clause -> codes.contains(clause.code()))
                .map(clause -> chosen(agreement, clause, wording(clause, kit, fields), known, t))
                .toList();
        outline.add(agreement.underWay().orElseThrow(NotHere::new).id(), chosen);
        chosen.forEach(one -> {
            var source = one.source();
            if (source != null && source.variant() != null) {
                library.taken(source.variant(), one.id(), false);
            }
        });
    }

    private Outline.Chosen chosen(
            Agreement agreement, Clause clause, Wording wording, Map<Blank, String> known, Texts t) {
        return new Outline.Chosen(
                ids.next(),
                new Source(clause.code(), clause.edition(), wording.key(), wording.variant()),
                clause.heading(),
                Filling.fill(wording.text(), known, t),
                filling.drafter(clause.owner(), agreement));
    }

    private static Wording wording(Clause clause, Kit kit, Map<String, String> fields) {
        var key = fields.getOrDefault("wording-" + clause.code(), "");
        return clause.wordings().stream()
                .filter(wording -> wording.key().equals(key))
                .findFirst()
                .orElseGet(() -> clause.suggested(kit));
    }

    private static Set<String> suggested(List<Clause> all, Kit kit) {
        return all.stream()
                .filter(clause -> clause.kits().contains(kit))
                .map(Clause::code)
                .collect(Collectors.toSet());
    }

    private static Kit kit(Agreement agreement) {
        return switch (agreement.kind()) {
            case LIGHT -> Kit.LIGHT;
            case FULL -> Kit.FULL;
            case PARTNERSHIP -> Kit.PARTNERSHIP;
        };
    }
}
