package dk.samspil.documents;

import dk.samspil.access.Actor;
import dk.samspil.access.NotHere;
import dk.samspil.access.PlaceId;
import dk.samspil.journal.Journal;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the papers people hand in, and hands them out to those who may see them. */
@Component
public class Files {

    private final FileRepository repository;
    private final Journal journal;
    private final Clock clock;

    Files(FileRepository repository, Journal journal, Clock clock) {
        this.repository = repository;
        this.journal = journal;
        this.clock = clock;
    }

    /** {@code id} is the form's, so that sending it twice keeps one. */
    @Transactional
    public void store(UUID id, Shelf shelf, Upload upload) {
        var actor = Actor.current();
        var by = actor instanceof Actor.Person person ? person.id() : null;
        if (repository.insert(id, Actor.currentOrganisation(), shelf, upload, clock.instant(), by)) {
            record(id, shelf.place());
        }
    }

    /** What to say about a file; {@link NotHere} when it is not the reader's to see. */
    @Transactional(readOnly = true)
    public StoredFile show(UUID id) {
        return repository.find(id).orElseThrow(NotHere::new);
    }

    /** The file itself; {@link NotHere} when it is not the reader's to see. */
    @Transactional(readOnly = true)
    public FileContent content(UUID id) {
        return repository.content(id).orElseThrow(NotHere::new);
    }

    private void record(UUID id, @Nullable PlaceId place) {
        if (place == null) {
            journal.changed("documents.stored", id);
        } else {
            journal.changed("documents.stored", place, id);
        }
    }
}
