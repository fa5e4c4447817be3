package dk.samspil.paths;

import dk.samspil.access.Links;
import dk.samspil.access.NotHere;
import dk.samspil.access.OrganisationId;
import dk.samspil.access.PlaceId;
import dk.samspil.access.Seats;
import dk.samspil.collaborations.Channel;
import dk.samspil.collaborations.Collaborations;
import dk.samspil.collaborations.Form;
import dk.samspil.collaborations.Party;
import dk.samspil.collaborations.Room;
import dk.samspil.collaborations.Voice;
import dk.samspil.journal.Journal;
import dk.samspil.web.Refusal;
import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How the parties want to hold together: each says it for itself, and what all have said is the collaboration's form. */
@Service
public class FormChoices {

    private final FormRepository choices;
    private final Collaborations collaborations;
    private final Seats seats;
    private final Links links;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    FormChoices(
            FormRepository choices,
            Collaborations collaborations,
            Seats seats,
            Links links,
            Journal journal,
            ApplicationEventPublisher events,
            Clock clock) {
        this.choices = choices;
        this.collaborations = collaborations;
        this.seats = seats;
        this.links = links;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    /** Of those who are in it now. */
    @Transactional(readOnly = true)
    public List<FormChoice> of(Room room) {
        return choices.of(room.place()).stream()
                .filter(choice -> isIn(room, choice.organisation()))
                .toList();
    }

    /** Who is asked when this party has said something: those who have not said the same. */
    @Transactional(readOnly = true)
    public List<Party> toBeAsked(Room room, OrganisationId asker) {
        var said = of(room);
        return said.stream()
                .filter(one -> one.organisation().equals(asker))
                .findFirst()
                .map(mine -> room.active().stream()
                        .filter(party -> !party.organisation().equals(asker))
                        .filter(party -> said.stream()
                                .noneMatch(one ->
                                        one.organisation().equals(party.organisation()) && one.form() == mine.form()))
                        .toList())
                .orElse(List.of());
    }

    /** Who proposes to write things down says why; who agrees to it need not. Said twice, it is said once. */
    @Transactional
    public void choose(PlaceId place, Voice voice, Form form, String why) {
        seats.hold(place);
        var room = collaborations.room(place);
        if (!isIn(room, voice.organisation())) {
            throw new NotHere();
        }
        var before = of(room);
        if (form == Form.UNDECIDED) {
            throw new Refusal("form", "paths.form.problem.form");
        }
        if (form == Form.WRITTEN && why.isBlank() && !isProposedByAnother(before, voice.organisation())) {
            throw new Refusal("why", "paths.form.problem.why");
        }
        if (voice.channel() == Channel.PHONE && hasSaidItself(before, voice.organisation())) {
            throw new Refusal("", "paths.form.problem.saidItself");
        }
        if (voice.link() != null) {
            links.spend(voice.link());
        }
        if (before.stream().anyMatch(one -> one.organisation().equals(voice.organisation()) && one.says(form, why))) {
            return;
        }
        choices.save(
                place, new FormChoice(voice.organisation(), form, why, voice.name(), voice.channel(), clock.instant()));
        journal.changed("paths.choseForm", place, place.value());
        events.publishEvent(new FormChosen(place, voice.organisation(), voice.channel()));
        settle(room, form);
    }

    /** What a party has said itself, it alone can say anew. */
    private static boolean hasSaidItself(List<FormChoice> choices, OrganisationId organisation) {
        return choices.stream().anyMatch(one -> one.organisation().equals(organisation) && !one.isByPhone());
    }

    /** "Not now" leaves no mark: no row, no journal, and nothing that the others see. */
    @Transactional
    public void putAside(PlaceId place, OrganisationId organisation) {
        collaborations.room(place);
        events.publishEvent(new FormPutAside(place, organisation));
    }

    private void settle(Room room, Form form) {
        var now = of(room);
        boolean all = now.size() == room.active().size() && now.stream().allMatch(one -> one.form() == form);
        if (all && room.form() != form) {
            collaborations.holdBy(room.place(), form);
            journal.changed("paths.settledForm", room.place(), room.place().value());
            events.publishEvent(new FormSettled(room.place()));
        }
    }

    private static boolean isProposedByAnother(List<FormChoice> before, OrganisationId organisation) {
        return before.stream()
                .anyMatch(
                        one -> one.form() == Form.WRITTEN && !one.organisation().equals(organisation));
    }

    private static boolean isIn(Room room, OrganisationId organisation) {
        return room.party(organisation).filter(Party::isActive).isPresent();
    }
}
