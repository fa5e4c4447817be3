package dk.samspil.walls;

import dk.samspil.access.Actor;
import dk.samspil.access.NotHere;
import dk.samspil.access.PlaceId;
import dk.samspil.access.Seats;
import dk.samspil.journal.Journal;
import dk.samspil.soundings.Company;
import dk.samspil.soundings.Reach;
import dk.samspil.web.Refusal;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The wall: everybody at the meeting hangs up notes and says what they would like to talk about, before, at and after it. */
@Service
public class Walls {

    static final int PAGE = 40;

    /** More than anybody reads. */
    static final int MOST = 2000;

    private final WallRepository notes;
    private final Company company;
    private final Seats seats;
    private final Journal journal;
    private final Clock clock;

    Walls(WallRepository notes, Company company, Seats seats, Journal journal, Clock clock) {
        this.notes = notes;
        this.company = company;
        this.seats = seats;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public int count(PlaceId sounding) {
        return notes.count(sounding);
    }

    /** A page of it, the newest first; {@code page} counts from 1. */
    @Transactional(readOnly = true)
    public List<WallNote> page(PlaceId sounding, int page) {
        return notes.page(sounding, page, PAGE);
    }

    @Transactional(readOnly = true)
    public WallNote note(PlaceId sounding, UUID id) {
        return notes.find(sounding, id).orElseThrow(NotHere::new);
    }

    /** Sent twice, it hangs there once. */
    @Transactional
    public void put(PlaceId sounding, UUID id, NoteKind kind, String words, String byName) {
        seats.hold(sounding);
        var own = own(sounding);
        if (notes.count(sounding) >= MOST) {
            throw new Refusal("words", "walls.problem.full");
        }
        var note = new WallNote(id, kind, words, own.organisation(), own.name(), own.side(), byName, List.of());
        if (notes.insert(sounding, note, clock.instant())) {
            journal.changed("walls.put", sounding, id);
        }
    }

    /** One's own; the host may take any down, for it looks after the wall. */
    @Transactional
    public void takeDown(PlaceId sounding, UUID id) {
        if (!notes.delete(sounding, id)) {
            throw new NotHere();
        }
        journal.changed("walls.tookDown", sounding, id);
    }

    /** Said twice, it is said once. */
    @Transactional
    public void wantsToTalk(PlaceId sounding, UUID id, String byName) {
        var own = own(sounding);
        if (note(sounding, id).isBy(own.organisation())) {
            throw new NotHere();
        }
        var interest = new WallNote.Interest(own.organisation(), own.name(), own.side(), byName);
        if (notes.insert(sounding, id, interest, clock.instant())) {
            journal.changed("walls.wantsToTalk", sounding, id);
        }
    }

    @Transactional
    public void takesItBack(PlaceId sounding, UUID id) {
        note(sounding, id);
        if (notes.deleteInterest(id, Actor.currentOrganisation())) {
            journal.changed("walls.tookBack", sounding, id);
        }
    }

    private Reach own(PlaceId sounding) {
        return company.of(sounding, Actor.currentOrganisation()).orElseThrow(NotHere::new);
    }
}
