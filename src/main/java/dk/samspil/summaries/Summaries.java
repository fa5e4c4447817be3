package dk.samspil.summaries;

import dk.samspil.access.Actor;
import dk.samspil.access.NotHere;
import dk.samspil.access.OrganisationId;
import dk.samspil.access.PlaceId;
import dk.samspil.access.Seats;
import dk.samspil.journal.Journal;
import dk.samspil.soundings.Company;
import dk.samspil.soundings.Letter;
import dk.samspil.soundings.Letters;
import dk.samspil.soundings.Programme;
import dk.samspil.soundings.Soundings;
import dk.samspil.web.Refusal;
import dk.samspil.web.Stale;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writing down what was said at a meeting of a whole field, and sending it to all who were asked, who may say what they remember. */
@Service
public class Summaries {

    static final int PAGE = 50;

    private final SummaryRepository summaries;
    private final Soundings soundings;
    private final Programme programme;
    private final Company company;
    private final Letters letters;
    private final Seats seats;
    private final Journal journal;
    private final Clock clock;

    Summaries(
            SummaryRepository summaries,
            Soundings soundings,
            Programme programme,
            Company company,
            Letters letters,
            Seats seats,
            Journal journal,
            Clock clock) {
        this.summaries = summaries;
        this.soundings = soundings;
        this.programme = programme;
        this.company = company;
        this.letters = letters;
        this.seats = seats;
        this.journal = journal;
        this.clock = clock;
    }

    /** As it stands; blank for whoever is asked until it is sent. */
    @Transactional(readOnly = true)
    public Summary of(PlaceId sounding) {
        return summaries.of(sounding);
    }

    /** Each point of the programme has one; {@code version} is the one that was seen, 0 where there was none. */
    @Transactional
    public void write(PlaceId id, UUID point, String words, int version) {
        seats.hold(id);
        soundings.hosted(id);
        if (!point.equals(id.value()) && !programme.point(id, point).isTakenIn()) {
            throw new NotHere();
        }
        if (summaries.of(id).note(point).words().equals(words)) {
            return;
        }
        if (!summaries.write(id, new PointNote(point, words, Actor.current().name(), version), clock.instant())) {
            throw new Stale();
        }
        journal.changed("summaries.wrote", id, point);
    }

    /** To all who were asked. Pressed twice, it is sent once; what is written afterwards stands there at once. */
    @Transactional
    public void send(PlaceId id) {
        seats.hold(id);
        var sounding = soundings.hosted(id);
        if (sounding.isCancelled()) {
            throw new Refusal("", "meetings.problem.cancelled");
        }
        if (!sounding.isOver(clock.instant())) {
            throw new Refusal("", "summaries.problem.ahead");
        }
        if (summaries.of(id).isBlank()) {
            throw new Refusal("", "summaries.problem.blank");
        }
        if (summaries.send(id, Actor.current().name(), clock.instant())) {
            letters.lay(id, Letter.SUMMARY);
            journal.changed("summaries.sent", id, id.value());
        }
    }

    @Transactional(readOnly = true)
    public int countRemarks(PlaceId sounding) {
        return summaries.countRemarks(sounding);
    }

    /** A page of what others remember otherwise; {@code page} counts from 1. */
    @Transactional(readOnly = true)
    public List<Remark> remarks(PlaceId sounding, int page) {
        return summaries.remarks(sounding, page, PAGE);
    }

    /** What one's own organisation remembers otherwise, or a blank to begin on. */
    @Transactional(readOnly = true)
    public Remark ownRemark(PlaceId sounding, OrganisationId own) {
        var who = company.of(sounding, own).orElseThrow(NotHere::new);
        return summaries.remark(sounding, own).orElseGet(() -> new Remark(own, who.name(), who.side(), "", "", 0));
    }

    /** Stands beside what the host wrote; the host writes there itself. */
    @Transactional
    public void remark(PlaceId id, String words, String byName, int version) {
        var own = Actor.currentOrganisation();
        if (soundings.sounding(id).isHostedBy(own) || !summaries.of(id).isSent()) {
            throw new NotHere();
        }
        var before = ownRemark(id, own);
        if (before.words().equals(words)) {
            return;
        }
        var remark = new Remark(own, before.organisationName(), before.side(), words, byName, version);
        if (!summaries.write(id, remark, clock.instant())) {
            throw new Stale();
        }
        journal.changed("summaries.remarked", id, own.value());
    }
}
