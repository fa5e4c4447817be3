package dk.samspil.renewals;

import dk.samspil.access.Actor;
import dk.samspil.access.Ids;
import dk.samspil.access.NotHere;
import dk.samspil.access.Seats;
import dk.samspil.agreements.Agreement;
import dk.samspil.agreements.Agreements;
import dk.samspil.agreements.Wording;
import dk.samspil.journal.Journal;
import dk.samspil.web.Refusal;
import dk.samspil.web.Stale;
import dk.samspil.web.Today;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The list of what is handed over when an agreement ends (overdragelse): who tells whom, what goes where, and what is deleted. */
@Service
public class Handovers {

    private final HandoverRepository lines;
    private final EndingRepository endings;
    private final Agreements agreements;
    private final Wording wording;
    private final Seats seats;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Ids ids;
    private final Clock clock;

    Handovers(
            HandoverRepository lines,
            EndingRepository endings,
            Agreements agreements,
            Wording wording,
            Seats seats,
            Journal journal,
            ApplicationEventPublisher events,
            Ids ids,
            Clock clock) {
        this.lines = lines;
        this.endings = endings;
        this.agreements = agreements;
        this.wording = wording;
        this.seats = seats;
        this.journal = journal;
        this.events = events;
        this.ids = ids;
        this.clock = clock;
    }

    /** In the order of their days. */
    @Transactional(readOnly = true)
    public List<HandoverLine> of(UUID ending) {
        return lines.of(ending);
    }

    /** @throws NotHere when it has been struck, or is another room's */
    @Transactional(readOnly = true)
    public HandoverLine line(UUID id) {
        return lines.find(id).orElseThrow(NotHere::new);
    }

    /** The house's five, for the parties to make their own. */
    void suggest(Agreement agreement, AgreementEnding ending) {
        var t = wording.texts(agreement);
        var today = Today.by(clock);
        for (var kind : HandoverKind.values()) {
            if (kind != HandoverKind.OTHER) {
                lines.insert(new HandoverLine(
                        ids.next(),
                        ending.id(),
                        ending.place(),
                        kind,
                        t.of(kind, "suggestion"),
                        null,
                        "",
                        kind.suggested(today, ending.lastDay()),
                        ending.organisation(),
                        "",
                        null,
                        1));
            }
        }
    }

    /** Sent twice, it stands once. */
    @Transactional
    public void add(HandoverLine line) {
        require(line);
        if (lines.of(line.ending()).size() >= HandoverRepository.MOST) {
            throw new Refusal("", "renewals.handover.problem.many", HandoverRepository.MOST);
        }
        if (lines.insert(line)) {
            changed("renewals.wroteHandover", line);
        }
    }

    /** {@code line} carries the version that was seen. */
    @Transactional
    public void change(HandoverLine line) {
        require(line);
        if (line(line.id()).saysTheSameAs(line)) {
            return;
        }
        if (!lines.update(line)) {
            throw new Stale();
        }
        changed("renewals.wroteHandover", line);
    }

    /** Said twice, it is done once. */
    @Transactional
    public void done(UUID id) {
        var line = line(id);
        hold(line);
        if (!line(id).isDone()) {
            lines.done(id, Actor.current().name(), clock.instant());
            changed("renewals.didHandover", line);
        }
    }

    /** Changed in the meantime, it stays. */
    @Transactional
    public void strike(UUID id, int version) {
        var line = line(id);
        hold(line);
        if (!lines.delete(id, version)) {
            throw new Stale();
        }
        changed("renewals.struckHandover", line);
    }

    private void require(HandoverLine line) {
        var agreement = hold(line);
        if (line.owner() != null && !agreement.isBetween(line.owner())) {
            throw new Refusal("owner", "renewals.handover.problem.owner");
        }
    }

    private Agreement hold(HandoverLine line) {
        seats.hold(line.place());
        var ending = endings.find(line.ending())
                .flatMap(said -> endings.standing(said.edition()))
                .filter(standing -> standing.id().equals(line.ending()))
                .orElseThrow(NotHere::new);
        return agreements.agreement(ending.agreement()).requireBetween(Actor.currentOrganisation());
    }

    private void changed(String what, HandoverLine line) {
        journal.changed(what, line.place(), line.id());
        events.publishEvent(new HandoverChanged(line.place(), line.ending(), line.id()));
    }
}
