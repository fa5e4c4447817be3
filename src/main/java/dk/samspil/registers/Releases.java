package dk.samspil.registers;

import dk.samspil.access.Actor;
import dk.samspil.access.Ids;
import dk.samspil.access.Links;
import dk.samspil.access.NotHere;
import dk.samspil.access.Seats;
import dk.samspil.agreements.Agreement;
import dk.samspil.agreements.Agreements;
import dk.samspil.agreements.Edition;
import dk.samspil.collaborations.PartyLeft;
import dk.samspil.collaborations.Voice;
import dk.samspil.journal.Journal;
import dk.samspil.web.Refusal;
import dk.samspil.web.Stale;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Nothing of an agreement leaves its room before every party has said yes to it as it stands, and any of them can take that back. */
@Service
public class Releases {

    private final ReleaseRepository releases;
    private final Agreements agreements;
    private final Seats seats;
    private final Links links;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Ids ids;
    private final Clock clock;

    Releases(
            ReleaseRepository releases,
            Agreements agreements,
            Seats seats,
            Links links,
            Journal journal,
            ApplicationEventPublisher events,
            Ids ids,
            Clock clock) {
        this.releases = releases;
        this.agreements = agreements;
        this.seats = seats;
        this.links = links;
        this.journal = journal;
        this.events = events;
        this.ids = ids;
        this.clock = clock;
    }

    /** The edition there is something to tell of: the newest that was signed. */
    public static Optional<Edition> signed(Agreement agreement) {
        return agreement.editions().stream().filter(Edition::isSigned).findFirst();
    }

    @Transactional(readOnly = true)
    public Release release(UUID id) {
        return releases.find(id).orElseThrow(NotHere::new);
    }

    /** Empty while nobody has written it. */
    @Transactional(readOnly = true)
    public Optional<Release> of(Agreement agreement, Edition edition, ReleaseKind kind) {
        return releases.of(agreement.id()).stream()
                .filter(release -> release.kind() == kind && release.edition().equals(edition.id()))
                .findFirst()
                .map(release -> release(release.id()));
    }

    /** What is shown of earlier editions, and can be taken back too. */
    @Transactional(readOnly = true)
    public List<Release> shownOfOthers(Agreement agreement, Edition edition, ReleaseKind kind) {
        return releases.of(agreement.id()).stream()
                .filter(release -> release.granted()
                        && release.kind() == kind
                        && !release.edition().equals(edition.id()))
                .toList();
    }

    /**
     * What it says is written, in the same transaction: whatever was said yes to before no longer counts, and whoever writes has said yes.
     *
     * @param version that was seen; 0 for the first
     * @param keep stores the words before that yes is given: it can be the last
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void write(Agreement agreement, Edition edition, ReleaseKind kind, int version, Consumer<Release> keep) {
        seats.hold(agreement.place());
        agreement.requireBetween(Actor.currentOrganisation());
        if (!edition.isSigned()) {
            throw new Refusal("", "registers.problem.unsigned");
        }
        var before = of(agreement, edition, kind);
        var id = before.map(Release::id).orElseGet(ids::next);
        if (before.isEmpty() ? version != 0 || !begin(agreement, edition, kind, id) : !rewrite(before.get(), version)) {
            throw new Stale();
        }
        journal.changed("registers.wrote", agreement.place(), id);
        before.filter(Release::granted).ifPresent(this::stop);
        keep.accept(release(id));
        events.publishEvent(new ReleaseAsked(agreement.place(), id));
        say(agreement, release(id), Voice.own());
    }

    /** A party says yes to it as it stood in {@code version}. Said twice, it is said once. */
    @Transactional
    public void yes(UUID id, int version, Voice voice) {
        seats.hold(release(id).place());
        var release = release(id);
        var agreement = agreements.agreement(release.agreement());
        if (!agreement.isBetween(voice.organisation())) {
            throw new NotHere();
        }
        if (release.isOvertaken(agreement)) {
            throw new Refusal("", "registers.problem.overtaken");
        }
        if (release.version() != version) {
            throw new Stale();
        }
        if (voice.link() != null) {
            links.spend(voice.link());
        }
        if (release.yes(voice.organisation()).isEmpty()) {
            say(agreement, release, voice);
        }
    }

    /** A party no longer says yes: what was shown is gone at once. */
    @Transactional
    public void takeBack(UUID id, Voice voice) {
        seats.hold(release(id).place());
        var release = release(id);
        if (releases.takeBack(id, voice.organisation())) {
            journal.changed("registers.tookBack", release.place(), id);
            events.publishEvent(new ReleaseTakenBack(release.place(), id, voice.organisation(), voice.channel()));
            if (release.granted()) {
                stop(release);
            }
        }
    }

    /** What was said yes to is another thing without a party that leaves: those who are left are asked anew. */
    @EventListener
    void on(PartyLeft left) {
        releases.in(left.place()).forEach(release -> {
            var agreement = agreements.agreement(release.agreement());
            if (agreement.party(left.organisation()).isPresent()) {
                askAnew(agreement, release);
            }
        });
    }

    private void askAnew(Agreement agreement, Release release) {
        if (release.granted()) {
            stop(release);
        }
        releases.askAnew(release.id());
        if (!release.isOvertaken(agreement)) {
            events.publishEvent(new ReleaseAsked(release.place(), release.id()));
        }
    }

    private boolean begin(Agreement agreement, Edition edition, ReleaseKind kind, UUID id) {
        return releases.insert(new Release(
                id,
                edition.id(),
                agreement.id(),
                agreement.place(),
                kind,
                Actor.current().name(),
                clock.instant(),
                false,
                1,
                List.of()));
    }

    private boolean rewrite(Release before, int version) {
        return releases.rewrite(before.id(), version, Actor.current().name(), clock.instant());
    }

    private void say(Agreement agreement, Release release, Voice voice) {
        releases.say(release, voice, clock.instant());
        journal.changed("registers.saidYes", release.place(), release.id());
        events.publishEvent(new ReleaseAnswered(release.place(), release.id(), voice.organisation(), voice.channel()));
        if (!release.granted() && release(release.id()).missing(agreement).isEmpty()) {
            releases.grant(release.id(), true);
            events.publishEvent(new ReleaseGranted(release.place(), release.id()));
        }
    }

    private void stop(Release release) {
        events.publishEvent(new ReleaseStopped(release.place(), release.id()));
        releases.grant(release.id(), false);
    }
}
