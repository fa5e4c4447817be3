package dk.samspil.journal;

import dk.samspil.access.Actor;
import dk.samspil.access.OrganisationId;
import dk.samspil.access.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the journal for those it is for: an organisation's auditor, and the person it is about. */
@Component
class JournalReader {

    /** Lines with the names they need. */
    record Lines(List<Entry> entries, Map<PersonId, String> people, Map<OrganisationId, String> organisations) {}

    private final JournalQuery query;
    private final PeopleNames people;
    private final OrganisationNames organisations;

    JournalReader(JournalQuery query, PeopleNames people, OrganisationNames organisations) {
        this.query = query;
        this.people = people;
        this.organisations = organisations;
    }

    @Transactional(readOnly = true)
    Lines ofMyOrganisation(@Nullable LocalDate day, @Nullable EntryKind kind, @Nullable UUID after) {
        var entries = query.ofOrganisation(Actor.currentOrganisation(), day, kind, after);
        var ids = entries.stream()
                .map(Entry::person)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        var from = entries.stream()
                .map(Entry::actingFrom)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return new Lines(entries, people.of(ids), organisations.of(from));
    }

    /** Which organisation, never which of its people. */
    @Transactional(readOnly = true)
    Lines aboutMe(@Nullable UUID after) {
        var entries = query.about(((Actor.Person) Actor.current()).id(), after);
        var ids = entries.stream()
                .map(Entry::organisation)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return new Lines(entries, Map.of(), organisations.of(ids));
    }
}
