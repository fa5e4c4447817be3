package dk.samspil.agreements;

import dk.samspil.access.Actor;
import dk.samspil.access.NotHere;
import dk.samspil.access.OrganisationId;
import dk.samspil.journal.Journal;
import dk.samspil.meetings.MeetingId;
import dk.samspil.web.Refusal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an agreement is to be about: which clauses, in which order, and who drafts which. Any of the parties may change it. */
@Service
public class Outline {

    /** More than anybody reads; a mistake of a program, not of a person. */
    private static final int MOST = 120;

    private final Agreements agreements;
    private final EditionRepository editions;
    private final SectionRepository sections;
    private final WritingRepository writings;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Outline(
            Agreements agreements,
            EditionRepository editions,
            SectionRepository sections,
            WritingRepository writings,
            Journal journal,
            ApplicationEventPublisher events,
            Clock clock) {
        this.agreements = agreements;
        this.editions = editions;
        this.sections = sections;
        this.writings = writings;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    /** A clause of the outline before it is in it. {@code words} is the wording with its blanks filled as far as they are known. */
    public record Chosen(
            UUID id,
            @Nullable Source source,
            String heading,
            String words,
            @Nullable OrganisationId drafter) {}

    /** Adds clauses at the end, in this order; what is there already is not added again. */
    @Transactional
    public void add(EditionId id, List<Chosen> chosen) {
        var edition = agreements.open(id);
        var there = sections.of(id);
        if (there.size() + chosen.size() > MOST) {
            throw new Refusal("", "agreements.outline.problem.many", MOST);
        }
        int last = there.isEmpty() ? 0 : there.getLast().position();
        for (var one : chosen) {
            var section = new Section(
                    one.id(),
                    id,
                    ++last,
                    one.source(),
                    null,
                    one.heading(),
                    one.words(),
                    one.drafter(),
                    false,
                    null,
                    "",
                    null,
                    1,
                    List.of());
            if (sections.insert(edition.place(), section) && !section.isBlank()) {
                writings.keep(edition.place(), section.id(), fromTheLibrary(section));
            }
        }
        changed("agreements.outlined", edition);
    }

    /** With all that was written in it. */
    @Transactional
    public void takeOut(UUID id) {
        var section = section(id);
        var edition = agreements.open(section.edition());
        writings.forget(id);
        if (sections.delete(id)) {
            changed("agreements.tookOut", edition);
        }
    }

    /** One place up or down; where there is no more room it stays. */
    @Transactional
    public void move(UUID id, boolean up) {
        var edition = agreements.open(section(id).edition());
        var order = new ArrayList<>(
                sections.of(edition.id()).stream().map(Section::id).toList());
        int at = order.indexOf(id);
        int to = up ? at - 1 : at + 1;
        if (to >= 0 && to < order.size()) {
            Collections.swap(order, at, to);
            for (int i = 0; i < order.size(); i++) {
                sections.place(order.get(i), i + 1);
            }
            journal.changed(
                    "agreements.outlined", edition.place(), edition.agreement().value());
        }
    }

    /** Who writes the first draft; null where they do it together. */
    @Transactional
    public void draftedBy(UUID id, @Nullable OrganisationId drafter) {
        var edition = agreements.open(section(id).edition());
        if (drafter != null && !agreements.of(edition.id()).isBetween(drafter)) {
            throw new Refusal("drafter", "agreements.describe.problem.finisher");
        }
        sections.draftedBy(id, drafter);
        changed("agreements.outlined", edition);
    }

    /** The contents are chosen, at a meeting where there was one: now each writes its clauses. More can be added later. */
    @Transactional
    public void choose(EditionId id, @Nullable MeetingId at) {
        var edition = agreements.open(id);
        if (edition.state() != EditionState.OUTLINE) {
            return;
        }
        if (sections.of(id).isEmpty()) {
            throw new Refusal("", "agreements.outline.problem.empty");
        }
        editions.choose(id, at);
        journal.changed("agreements.chose", edition.place(), edition.agreement().value());
        events.publishEvent(new ContentsChosen(edition.place(), edition.agreement(), id));
    }

    private void changed(String what, Edition edition) {
        journal.changed(what, edition.place(), edition.agreement().value());
        events.publishEvent(new OutlineChanged(edition.place(), edition.id()));
    }

    private Section section(UUID id) {
        return sections.find(id).orElseThrow(NotHere::new);
    }

    /** Nobody has written it yet; it stands under the organisation that chose it, so that the first change shows as one. */
    private Writing fromTheLibrary(Section section) {
        return new Writing(
                1, section.heading(), section.words(), Actor.currentOrganisation(), "", clock.instant(), false);
    }
}
