package dk.samspil.principles;

import dk.samspil.access.Actor;
import dk.samspil.access.Ids;
import dk.samspil.access.NotHere;
import dk.samspil.access.PlaceId;
import dk.samspil.access.Reach;
import dk.samspil.access.Seats;
import dk.samspil.journal.Journal;
import dk.samspil.organisations.NewOrganisation;
import dk.samspil.organisations.OrganisationKind;
import dk.samspil.organisations.Organisations;
import dk.samspil.web.Refusal;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opening a dialogue on the four principles, asking organisations to it, and finding one's own. */
@Service
public class Dialogues {

    /** Those who know the field well enough to ask the others in it. */
    private static final Set<OrganisationKind> HOSTS =
            Set.of(OrganisationKind.MUNICIPALITY, OrganisationKind.VOLUNTARY_CENTRE);

    private final DialogueRepository dialogues;
    private final DialogueCardRepository cards;
    private final LookRepository looks;
    private final EditionRepository editions;
    private final Organisations organisations;
    private final Seats seats;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Ids ids;
    private final Clock clock;

    Dialogues(
            DialogueRepository dialogues,
            DialogueCardRepository cards,
            LookRepository looks,
            EditionRepository editions,
            Organisations organisations,
            Seats seats,
            Journal journal,
            ApplicationEventPublisher events,
            Ids ids,
            Clock clock) {
        this.dialogues = dialogues;
        this.cards = cards;
        this.looks = looks;
        this.editions = editions;
        this.organisations = organisations;
        this.seats = seats;
        this.journal = journal;
        this.events = events;
        this.ids = ids;
        this.clock = clock;
    }

    /** Whether the own organisation is one that opens such a dialogue. */
    @Transactional(readOnly = true)
    public boolean mayOpen() {
        return HOSTS.contains(organisations.own().kind());
    }

    /** Opens a dialogue, with the first look and a frame to write in. Sent twice, it is one. */
    @Transactional
    public void open(NewDialogue begun) {
        var own = organisations.own();
        if (!HOSTS.contains(own.kind())) {
            throw new Refusal("", "principles.problem.host");
        }
        if (begun.due().isBefore(Looks.today(clock))) {
            throw new Refusal("due", "principles.problem.past");
        }
        var place = begun.place();
        seats.hold(place);
        if (cards.find(place, own.id()).isPresent()) {
            return;
        }
        seats.takeFirst(place, Reach.current().top());
        var host = new DialogueParty(
                own.id(),
                own.name(),
                own.shortName(),
                own.side(),
                DialogueStanding.IN,
                begun.contactName(),
                begun.contactAddress(),
                begun.contactPhone());
        var dialogue = new Dialogue(place, own.id(), begun.name(), own.municipality(), begun.words(), List.of(host));
        Instant now = clock.instant();
        var look = new Look(ids.next(), place, now, begun.due(), List.of());
        dialogues.insert(dialogue, now);
        dialogues.put(place, host);
        looks.insert(look);
        editions.insert(dialogue, ids.next(), 1);
        journal.changed("principles.opened", place, place.value());
        events.publishEvent(new LookBegan(place, look.id()));
        ask(dialogue, look, host);
    }

    /** Asks an organisation that is here. Sent twice, it is asked once. */
    @Transactional
    public void invite(PlaceId place, DialogueGuest guest) {
        seats.hold(place);
        var dialogue = hosted(place);
        var known = dialogue.find(guest.organisation()).filter(party -> !party.isAside());
        if (known.isPresent()) {
            if (known.get().contactAddress().equals(guest.contactAddress())) {
                return;
            }
            throw new Refusal("organisation", "principles.invite.problem.isIn");
        }
        var look = look(place);
        if (look.isShown(Looks.today(clock))) {
            throw new Refusal("", "principles.invite.problem.shown");
        }
        seats.offer(place, guest.organisation());
        dialogues.put(place, guest.asked());
        journal.changed("principles.invited", place, guest.organisation().value());
        ask(dialogue, look, guest.asked());
    }

    /** One that is not here yet is introduced and asked in one breath, or neither. */
    @Transactional
    public void invite(PlaceId place, NewOrganisation newcomer) {
        seats.hold(place);
        var there = hosted(place).parties().stream()
                .filter(party -> party.name().equalsIgnoreCase(newcomer.name()))
                .findFirst();
        if (there.isPresent()) {
            if (there.get().contactAddress().equals(newcomer.contactAddress())) {
                return;
            }
            throw new Refusal("name", "principles.invite.problem.known", newcomer.name());
        }
        invite(
                place,
                new DialogueGuest(
                        organisations.introduce(newcomer),
                        newcomer.name(),
                        newcomer.shortName(),
                        newcomer.kind().side(),
                        newcomer.contactName(),
                        newcomer.contactAddress(),
                        Objects.requireNonNullElse(newcomer.contactPhone(), "")));
    }

    /** For one who has said something; not here for everyone else. One statement. */
    @Transactional(readOnly = true)
    public Dialogue dialogue(PlaceId place) {
        return dialogues.find(place).orElseThrow(NotHere::new);
    }

    /** Whether the own organisation has said something, now or earlier. */
    @Transactional(readOnly = true)
    public boolean isIn(PlaceId place) {
        return dialogues
                .find(place)
                .flatMap(dialogue -> dialogue.find(Actor.currentOrganisation()))
                .filter(DialogueParty::isIn)
                .isPresent();
    }

    /** The dialogue, for the one who opened it. */
    @Transactional(readOnly = true)
    public Dialogue hosted(PlaceId place) {
        return dialogues
                .find(place)
                .filter(one -> one.isHost(Actor.currentOrganisation()))
                .orElseThrow(NotHere::new);
    }

    /** What an organisation may read of a dialogue it is asked to, also before it has said anything. */
    @Transactional(readOnly = true)
    public DialogueCard card(PlaceId place) {
        return findCard(place).orElseThrow(NotHere::new);
    }

    /** Empty for one that has not been asked. */
    @Transactional(readOnly = true)
    public Optional<DialogueCard> findCard(PlaceId place) {
        return cards.find(place, Actor.currentOrganisation());
    }

    @Transactional(readOnly = true)
    public List<DialogueCard> cards(int page) {
        return cards.page(Actor.currentOrganisation(), page);
    }

    @Transactional(readOnly = true)
    public long count() {
        return cards.count(Actor.currentOrganisation());
    }

    /** Puts the question on its list, and has it written to. */
    void ask(Dialogue dialogue, Look look, DialogueParty party) {
        looks.ask(look.id(), dialogue.place(), party.organisation());
        var host = dialogue.hosting();
        cards.deal(
                new DialogueCard(
                        party.organisation(),
                        dialogue.place(),
                        dialogue.name(),
                        dialogue.words(),
                        dialogue.host(),
                        host.name(),
                        host.contactName(),
                        host.contactPhone(),
                        party.contactName(),
                        party.contactAddress(),
                        look.id(),
                        look.due(),
                        false),
                clock.instant());
        events.publishEvent(new DialogueAsked(dialogue.place(), look.id(), party.organisation()));
    }

    private Look look(PlaceId place) {
        return looks.newest(place, 1).stream().findFirst().orElseThrow();
    }
}
