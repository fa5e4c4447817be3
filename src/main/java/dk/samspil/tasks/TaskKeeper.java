package dk.samspil.tasks;

import dk.samspil.access.Actor;
import dk.samspil.access.OrganisationId;
import dk.samspil.agreed.Agreed;
import dk.samspil.agreed.Change;
import dk.samspil.agreed.ChangeAgreed;
import dk.samspil.agreed.ChangeDone;
import dk.samspil.collaborations.CollaborationDescribed;
import dk.samspil.collaborations.CollaborationMoved;
import dk.samspil.collaborations.Collaborations;
import dk.samspil.collaborations.Party;
import dk.samspil.collaborations.PartyDeclined;
import dk.samspil.collaborations.PartyJoined;
import dk.samspil.collaborations.Room;
import dk.samspil.guests.Guests;
import dk.samspil.guests.Invitation;
import dk.samspil.guests.PartyInvited;
import dk.samspil.rounds.JointAnswered;
import dk.samspil.rounds.Round;
import dk.samspil.rounds.RoundAsked;
import dk.samspil.rounds.RoundReplied;
import dk.samspil.rounds.RoundShown;
import dk.samspil.rounds.Rounds;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps everybody's list in the transaction that changed something, so that the very next page is right. */
@Component
class TaskKeeper {

    private final TaskRepository tasks;
    private final Collaborations collaborations;
    private final Guests guests;
    private final Rounds rounds;
    private final Agreed agreed;
    private final Clock clock;

    TaskKeeper(
            TaskRepository tasks,
            Collaborations collaborations,
            Guests guests,
            Rounds rounds,
            Agreed agreed,
            Clock clock) {
        this.tasks = tasks;
        this.collaborations = collaborations;
        this.guests = guests;
        this.rounds = rounds;
        this.agreed = agreed;
        this.clock = clock;
    }

    @EventListener
    void on(PartyInvited invited) {
        var room = collaborations.room(invited.place());
        var guest = room.party(invited.organisation()).orElseThrow();
        Invitation invitation = guests.invitation(invited.invitation());
        var task =
                Task.forOne(room, TaskKind.INVITATION, invited.invitation(), "", guest, invitation.senderName(), null);
        tasks.settleInvitation(invited.place(), invited.organisation());
        tasks.add(guest.organisation(), task, room.isResting(), clock.instant());
        addForAll(room, task);
    }

    /** The newcomer sees what the others have been waiting for, and the others what the newcomer has yet to answer. */
    @EventListener
    void on(PartyJoined joined) {
        tasks.settleInvitation(joined.place(), joined.organisation());
        var room = collaborations.room(joined.place());
        rounds.newest(joined.place()).stream()
                .filter(round -> !round.isShown(rounds.today()))
                .flatMap(round -> answers(room, round, nameOf(room, round.askedBy())).stream())
                .forEach(task -> addForAll(room, task));
        agreed.changes(joined.place()).stream()
                .filter(change -> !change.isDone())
                .flatMap(change -> change(room, change).stream())
                .forEach(task -> addForAll(room, task));
    }

    @EventListener
    void on(PartyDeclined declined) {
        tasks.forget(declined.place(), declined.organisation());
    }

    /** What is asked again is no longer asked the first time. */
    @EventListener
    void on(RoundAsked asked) {
        var room = collaborations.room(asked.place());
        tasks.settle(asked.place(), TaskKind.answering(asked.kind()));
        tasks.settle(asked.place(), TaskKind.talking(asked.kind()));
        answers(room, rounds.round(asked.round()), asker()).forEach(task -> addForAll(room, task));
    }

    @EventListener
    void on(RoundReplied replied) {
        tasks.settle(
                replied.place(),
                TaskKind.answering(replied.kind()),
                replied.round().value(),
                replied.organisation());
    }

    @EventListener
    void on(RoundShown shown) {
        var room = collaborations.fromTheDoor(shown.place());
        addForAll(
                room,
                Task.forAll(room, TaskKind.talking(shown.kind()), shown.round().value(), "", null));
    }

    @EventListener
    void on(JointAnswered joined) {
        tasks.settle(
                joined.place(), TaskKind.talking(joined.kind()), joined.round().value());
    }

    @EventListener
    void on(ChangeAgreed change) {
        var room = collaborations.room(change.place());
        agreed.changes(change.place()).stream()
                .filter(one -> one.id().equals(change.change()))
                .flatMap(made -> change(room, made).stream())
                .forEach(task -> addForAll(room, task));
    }

    @EventListener
    void on(ChangeDone change) {
        tasks.settle(change.place(), TaskKind.CHANGE, change.change());
    }

    @EventListener
    void on(CollaborationDescribed described) {
        tasks.rename(described.place(), collaborations.room(described.place()).name());
    }

    /** A collaboration that pauses or stops asks nobody for anything, except whether to begin again on the day it said. */
    @EventListener
    void on(CollaborationMoved moved) {
        var room = collaborations.room(moved.place());
        tasks.rest(moved.place(), room.isResting());
        tasks.settle(moved.place(), TaskKind.PAUSE_OVER);
        if (room.pausedUntil() != null) {
            addForAll(room, Task.forAll(room, TaskKind.PAUSE_OVER, room.place().value(), "", room.pausedUntil()));
        }
    }

    /** Whoever has not said yes to being here is not waited for; the invitation is. */
    private List<Task> answers(Room room, Round round, String askedBy) {
        return round.silent().stream()
                .flatMap(organisation -> room.party(organisation).stream())
                .filter(Party::isActive)
                .map(party -> Task.forOne(
                        room, TaskKind.answering(round.kind()), round.id().value(), "", party, askedBy, round.due()))
                .toList();
    }

    /** Nothing where its owner has left: then it waits for somebody to take it over. */
    private static Optional<Task> change(Room room, Change change) {
        return room.party(change.owner())
                .filter(Party::isActive)
                .map(owner -> Task.forOne(
                        room, TaskKind.CHANGE, change.id(), change.words(), owner, change.ownerName(), change.due()));
    }

    private static String nameOf(Room room, OrganisationId organisation) {
        return room.party(organisation).map(Party::shortName).orElse("");
    }

    private void addForAll(Room room, Task task) {
        boolean resting = task.kind().restsIn(room);
        room.active().forEach(party -> tasks.add(party.organisation(), task, resting, clock.instant()));
    }

    /** Who asked, by name; a link's holder and a job ask nothing. */
    private static String asker() {
        return Actor.current() instanceof Actor.Person person ? person.name() : "";
    }
}
