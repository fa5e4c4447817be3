package dk.samspil.principles;

import dk.samspil.access.Ids;
import dk.samspil.access.Links;
import dk.samspil.access.NotHere;
import dk.samspil.access.OrganisationId;
import dk.samspil.access.PlaceId;
import dk.samspil.access.Seats;
import dk.samspil.collaborations.Channel;
import dk.samspil.collaborations.Voice;
import dk.samspil.journal.Journal;
import dk.samspil.web.Refusal;
import dk.samspil.web.Stale;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The local frame in its editions. All who are in it write on the one that is begun; the host lets it stand, and from then on its words
 * never change. It stands as the host's, with the names of those who back it; silence is neither yes nor no.
 */
@Service
public class Editions {

    /** How many stand on a page of the public list. */
    static final int PAGE = 20;

    private final Dialogues dialogues;
    private final EditionRepository editions;
    private final BackingRepository backings;
    private final Seats seats;
    private final Links links;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Ids ids;
    private final Clock clock;

    Editions(
            Dialogues dialogues,
            EditionRepository editions,
            BackingRepository backings,
            Seats seats,
            Links links,
            Journal journal,
            ApplicationEventPublisher events,
            Ids ids,
            Clock clock) {
        this.dialogues = dialogues;
        this.editions = editions;
        this.backings = backings;
        this.seats = seats;
        this.links = links;
        this.journal = journal;
        this.events = events;
        this.ids = ids;
        this.clock = clock;
    }

    /** Newest first, without their words. */
    @Transactional(readOnly = true)
    public List<Edition> of(PlaceId place) {
        return editions.of(place);
    }

    /** One of a place, whole. */
    @Transactional(readOnly = true)
    public Edition edition(PlaceId place, int number) {
        return editions.of(place).stream()
                .filter(edition -> edition.number() == number)
                .findFirst()
                .map(this::whole)
                .orElseThrow(NotHere::new);
    }

    @Transactional(readOnly = true)
    public Edition edition(UUID id) {
        return editions.find(id).map(this::whole).orElseThrow(NotHere::new);
    }

    /** What the parties say to an edition, in the order they said it. */
    @Transactional(readOnly = true)
    public List<Backing> backings(UUID edition) {
        return backings.of(edition);
    }

    /** What the frame says of one principle. All who are in it may write. */
    @Transactional
    public void write(PlaceId place, int number, FrameLine line) {
        seats.hold(place);
        dialogues.dialogue(place);
        var edition = edition(place, number);
        if (edition.line(line.principle()).saysTheSameAs(line)) {
            return;
        }
        if (edition.stands()) {
            throw new Refusal("", "principles.problem.stands");
        }
        if (!editions.write(edition, line)) {
            throw new Stale();
        }
        journal.changed("principles.wroteFrame", place, edition.id());
    }

    /** From now on its words never change, and the parties are asked whether they back it. Sent twice, it stands once. */
    @Transactional
    public void stand(PlaceId place, int number, Policy policy, LocalDate nextLook) {
        seats.hold(place);
        var dialogue = dialogues.hosted(place);
        var edition = edition(place, number);
        if (edition.stands()) {
            return;
        }
        if (edition.isBlank()) {
            throw new Refusal("", "principles.problem.blank");
        }
        if (!nextLook.isAfter(Looks.today(clock))) {
            throw new Refusal("nextLook", "principles.problem.nextLook");
        }
        editions.stand(edition.id(), policy, nextLook, clock.instant());
        var host = dialogue.hosting();
        backings.name(edition, new Backer(host.organisation(), host.name(), host.side()));
        journal.changed("principles.stood", place, edition.id());
        events.publishEvent(new EditionStands(place, edition.id()));
    }

    /** Whether a party backs an edition; the newest that stands may be answered anew. Sent twice, it is said once. */
    @Transactional
    public void back(UUID id, Voice voice, boolean backs, String words) {
        var place = edition(id).place();
        seats.hold(place);
        var dialogue = voice.channel() == Channel.PHONE ? dialogues.hosted(place) : dialogues.dialogue(place);
        var edition = edition(id);
        var party = dialogue.party(voice.organisation());
        if (!party.isIn() || dialogue.isHost(party.organisation())) {
            throw new NotHere();
        }
        if (!isNewestThatStands(edition)) {
            throw new Refusal("", "principles.problem.newer");
        }
        if (voice.link() != null) {
            links.spend(voice.link());
        }
        if (backing(id, party.organisation())
                .filter(one -> one.says(backs, words))
                .isPresent()) {
            return;
        }
        backings.save(
                edition,
                new Backing(
                        party.organisation(),
                        backs,
                        words,
                        clock.instant(),
                        voice.name(),
                        voice.channel(),
                        voice.enteredBy()));
        if (backs) {
            backings.name(edition, new Backer(party.organisation(), party.name(), party.side()));
        } else {
            backings.unname(edition, party.organisation());
        }
        journal.changed(backs ? "principles.backed" : "principles.notBacked", place, id);
        events.publishEvent(new EditionBacked(place, id, party.organisation(), voice.channel()));
    }

    /** Begins the next edition from the words of the one that stands; nothing where one is begun already. */
    @Transactional
    public void begin(PlaceId place) {
        seats.hold(place);
        dialogues.hosted(place);
        var last = editions.of(place).getFirst();
        if (last.stands()) {
            var id = ids.next();
            editions.insertAfter(last, id);
            journal.changed("principles.beganEdition", place, id);
        }
    }

    /** Lays an edition that stands open for everybody, or takes it down again. */
    @Transactional
    public void publish(PlaceId place, int number, boolean open) {
        dialogues.hosted(place);
        var edition = edition(place, number);
        if (!edition.stands()) {
            throw new Refusal("", "principles.problem.notStanding");
        }
        if (edition.isPublished() != open) {
            editions.publish(edition.id(), open ? clock.instant() : null);
            journal.changed(open ? "principles.published" : "principles.unpublished", place, edition.id());
        }
    }

    /** The newest of a place that lies open, for everybody. */
    @Transactional(readOnly = true)
    public Edition published(PlaceId place) {
        return editions.published(place).map(this::whole).orElseThrow(NotHere::new);
    }

    /** The frames that lie open, newest first, without their words; {@code page} counts from 1. */
    @Transactional(readOnly = true)
    public List<Edition> published(int page) {
        return editions.published(page, PAGE);
    }

    @Transactional(readOnly = true)
    public long countPublished() {
        return editions.countPublished();
    }

    @Transactional(readOnly = true)
    public Optional<Backing> backing(UUID edition, OrganisationId organisation) {
        return backings.of(edition).stream()
                .filter(one -> one.organisation().equals(organisation))
                .findFirst();
    }

    /** Whether no later edition stands. */
    @Transactional(readOnly = true)
    public boolean isNewestThatStands(Edition edition) {
        return editions.of(edition.place()).stream()
                .filter(Edition::stands)
                .findFirst()
                .filter(newest -> newest.id().equals(edition.id()))
                .isPresent();
    }

    private Edition whole(Edition edition) {
        return new Edition(
                edition.id(),
                edition.place(),
                edition.number(),
                edition.name(),
                edition.hostName(),
                edition.municipality(),
                edition.policy(),
                edition.nextLook(),
                edition.standsSince(),
                edition.publishedAt(),
                edition.version(),
                editions.lines(edition.id()),
                editions.backers(edition.id()));
    }
}
