package dk.samspil.principles;

import dk.samspil.access.Actor;
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
import dk.samspil.web.Today;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looking at the four principles: each answers alone, they read each other, and write down what they say to it. */
@Service
public class Looks {

    private final Dialogues dialogues;
    private final Entrance entrance;
    private final LookRepository looks;
    private final PrincipleAnswerRepository answers;
    private final DialogueCardRepository cards;
    private final Editions editions;
    private final Seats seats;
    private final Links links;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Ids ids;
    private final Clock clock;

    Looks(
            Dialogues dialogues,
            Entrance entrance,
            LookRepository looks,
            PrincipleAnswerRepository answers,
            DialogueCardRepository cards,
            Editions editions,
            Seats seats,
            Links links,
            Journal journal,
            ApplicationEventPublisher events,
            Ids ids,
            Clock clock) {
        this.dialogues = dialogues;
        this.entrance = entrance;
        this.looks = looks;
        this.answers = answers;
        this.cards = cards;
        this.editions = editions;
        this.seats = seats;
        this.links = links;
        this.journal = journal;
        this.events = events;
        this.ids = ids;
        this.clock = clock;
    }

    /** The newest, and before it those of earlier years, newest first. */
    @Transactional(readOnly = true)
    public List<Look> of(PlaceId place) {
        return looks.newest(place, 20);
    }

    @Transactional(readOnly = true)
    public Look look(UUID id) {
        return looks.find(id).orElseThrow(NotHere::new);
    }

    /** One's own, and the others' when they lie open. */
    @Transactional(readOnly = true)
    public List<PrincipleAnswer> answers(UUID look) {
        return answers.visible(look);
    }

    /** What a party has answered, as far as the actor may see it. */
    @Transactional(readOnly = true)
    public List<PrincipleAnswer> answers(UUID look, OrganisationId organisation) {
        return answers.visible(look).stream()
                .filter(answer -> answer.organisation().equals(organisation))
                .toList();
    }

    /** What the own organisation said the last time: to begin from. */
    @Transactional(readOnly = true)
    public List<PrincipleAnswer> lastOwn(PlaceId place) {
        return answers.lastOwn(place);
    }

    @Transactional(readOnly = true)
    public List<PrincipleNote> notes(UUID look) {
        return answers.notes(look);
    }

    /**
     * A party answers, alone. Its own answer may be given again until the others' lie open; a link and a call answer once.
     *
     * @param version that of the answer the form was filled from; 0 for a first time
     */
    @Transactional
    public void give(PlaceId place, Voice voice, List<PrincipleAnswer> said, int version) {
        seats.hold(place);
        if (voice.channel() == Channel.PHONE) {
            dialogues.hosted(place).party(voice.organisation());
        } else {
            dialogues.card(place);
        }
        if (voice.link() != null) {
            links.spend(voice.link());
        }
        entrance.comeIn(place, voice);
        var look = current(place);
        if (look.asked(voice.organisation()).isEmpty()) {
            throw new NotHere();
        }
        var before = answers(look.id(), voice.organisation());
        if (voice.channel() == Channel.SELF && saysTheSame(before, said)) {
            // Sent twice.
            return;
        }
        if (look.repliedBy(voice.organisation())
                && (voice.channel() != Channel.SELF || look.visibleTo(voice.organisation(), today()))) {
            throw new Refusal("", "principles.problem.answered");
        }
        if (version(before) != version) {
            throw new Stale();
        }
        write(look, before, said, version + 1);
        if (looks.reply(look.id(), voice, clock.instant())) {
            cards.replied(place, voice.organisation(), clock.instant());
            journal.changed("principles.answered", place, look.id());
            events.publishEvent(new DialogueReplied(place, look.id(), voice.organisation(), voice.channel()));
            tellWhenShown(place);
        }
    }

    /** Not this time: nobody waits for it, and it may be asked again. Only for one that has not answered. */
    @Transactional
    public void stepAside(PlaceId place, Voice voice) {
        seats.hold(place);
        var card = dialogues.card(place);
        if (card.host().equals(voice.organisation()) || card.replied()) {
            throw new Refusal("", "principles.problem.answered");
        }
        if (voice.link() != null) {
            links.spend(voice.link());
        }
        entrance.comeIn(place, voice);
        looks.forget(card.look(), voice.organisation());
        journal.changed("principles.steppedAside", place, voice.organisation().value());
        events.publishEvent(new DialogueLeft(place, voice.organisation()));
        tellWhenShown(place);
        entrance.goOut(place, voice.organisation());
    }

    /** What was said to one principle. {@code version} is the one that was seen, 0 where there was none. */
    @Transactional
    public void note(PlaceId place, Principle principle, String words, int version) {
        seats.hold(place);
        dialogues.dialogue(place);
        var look = current(place);
        if (!look.visibleTo(Actor.currentOrganisation(), today())) {
            throw new NotHere();
        }
        var before = note(look.id(), principle);
        if (before.map(PrincipleNote::words).orElse("").equals(words)) {
            return;
        }
        if (!answers.write(
                look.id(),
                place,
                new PrincipleNote(principle, words, Voice.own().name(), clock.instant(), version))) {
            throw new Stale();
        }
        journal.changed("principles.noted", place, look.id());
    }

    /** Asks everybody anew, each beginning from what it said the last time, and opens the next edition. Sent twice, it is one. */
    @Transactional
    public void again(PlaceId place, LocalDate due) {
        seats.hold(place);
        var dialogue = dialogues.hosted(place);
        if (due.isBefore(today())) {
            throw new Refusal("due", "principles.problem.past");
        }
        var last = current(place);
        if (!last.isShown(today())) {
            if (last.due().equals(due)) {
                return;
            }
            throw new Refusal("due", "principles.again.problem.open");
        }
        var look = new Look(ids.next(), place, clock.instant(), due, List.of());
        looks.insert(look);
        journal.changed("principles.lookedAgain", place, look.id());
        events.publishEvent(new LookBegan(place, look.id()));
        dialogue.parties().stream()
                .filter(party -> !party.isAside())
                .forEach(party -> dialogues.ask(dialogue, look, party));
        editions.begin(place);
    }

    /** Today where the parties are. */
    public LocalDate today() {
        return today(clock);
    }

    static LocalDate today(Clock clock) {
        return Today.by(clock);
    }

    static int version(List<PrincipleAnswer> said) {
        return said.stream().mapToInt(PrincipleAnswer::version).max().orElse(0);
    }

    private Optional<PrincipleNote> note(UUID look, Principle principle) {
        return answers.notes(look).stream()
                .filter(note -> note.principle() == principle)
                .findFirst();
    }

    private Look current(PlaceId place) {
        return looks.newest(place, 1).stream().findFirst().orElseThrow(NotHere::new);
    }

    private void write(Look look, List<PrincipleAnswer> before, List<PrincipleAnswer> said, int version) {
        for (var one : said) {
            var now = new PrincipleAnswer(
                    one.organisation(), one.principle(), one.stand(), one.words(), one.wish(), version);
            if (before.isEmpty()) {
                answers.insert(look.id(), look.place(), now);
            } else {
                answers.update(look.id(), now);
            }
        }
    }

    private void tellWhenShown(PlaceId place) {
        var look = current(place);
        if (look.silent().isEmpty() && look.asked().size() > 1) {
            events.publishEvent(new DialogueShown(place, look.id()));
        }
    }

    private static boolean saysTheSame(List<PrincipleAnswer> before, List<PrincipleAnswer> said) {
        return before.size() == said.size()
                && said.stream()
                        .allMatch(one -> before.stream()
                                .anyMatch(other -> other.principle() == one.principle() && other.saysTheSameAs(one)));
    }
}
