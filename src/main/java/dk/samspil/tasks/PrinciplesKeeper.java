package dk.samspil.tasks;

import dk.samspil.access.Actor;
import dk.samspil.principles.Dialogue;
import dk.samspil.principles.DialogueAsked;
import dk.samspil.principles.DialogueLeft;
import dk.samspil.principles.DialogueParty;
import dk.samspil.principles.DialogueReplied;
import dk.samspil.principles.Dialogues;
import dk.samspil.principles.EditionBacked;
import dk.samspil.principles.EditionStands;
import dk.samspil.principles.Editions;
import dk.samspil.principles.LookBegan;
import dk.samspil.principles.Looks;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What waits in a dialogue on the four principles: on the list of the one it waits for, and on the host's. */
@Component
class PrinciplesKeeper {

    private final TaskRepository tasks;
    private final Dialogues dialogues;
    private final Looks looks;
    private final Editions editions;
    private final Clock clock;

    PrinciplesKeeper(TaskRepository tasks, Dialogues dialogues, Looks looks, Editions editions, Clock clock) {
        this.tasks = tasks;
        this.dialogues = dialogues;
        this.looks = looks;
        this.editions = editions;
        this.clock = clock;
    }

    /** Who looks again has been reminded, and what was asked the last time is asked no longer. */
    @EventListener
    void on(LookBegan began) {
        tasks.settle(began.place(), TaskKind.PRINCIPLES);
        tasks.settle(began.place(), TaskKind.PRINCIPLES_LOOK);
    }

    @EventListener
    void on(DialogueAsked asked) {
        var dialogue = dialogues.dialogue(asked.place());
        waitFor(
                dialogue,
                TaskKind.PRINCIPLES,
                asked.place().value(),
                dialogue.party(asked.organisation()),
                looks.look(asked.look()).due());
    }

    @EventListener
    void on(DialogueReplied replied) {
        tasks.settle(replied.place(), TaskKind.PRINCIPLES, replied.place().value(), replied.organisation());
    }

    @EventListener
    void on(DialogueLeft left) {
        tasks.forget(left.place(), left.organisation());
    }

    @EventListener
    void on(EditionStands stands) {
        var dialogue = dialogues.dialogue(stands.place());
        tasks.settle(stands.place(), TaskKind.EDITION);
        tasks.settle(stands.place(), TaskKind.PRINCIPLES_LOOK);
        dialogue.in().stream()
                .filter(party -> !dialogue.isHost(party.organisation()))
                .forEach(party -> waitFor(dialogue, TaskKind.EDITION, stands.edition(), party, null));
        waitFor(
                dialogue,
                TaskKind.PRINCIPLES_LOOK,
                stands.edition(),
                dialogue.hosting(),
                editions.edition(stands.edition()).nextLook());
    }

    @EventListener
    void on(EditionBacked backed) {
        tasks.settle(backed.place(), TaskKind.EDITION, backed.edition(), backed.organisation());
    }

    private void waitFor(Dialogue dialogue, TaskKind kind, UUID subject, DialogueParty who, @Nullable LocalDate due) {
        boolean isOwn = who.organisation().equals(Actor.currentOrganisation());
        var task = new Task(
                dialogue.place(),
                dialogue.name(),
                kind,
                subject,
                "",
                who.organisation(),
                who.shortName(),
                who.side(),
                isOwn ? "" : dialogue.hosting().contactName(),
                due);
        tasks.add(who.organisation(), task, false, clock.instant());
        if (!isOwn) {
            tasks.add(dialogue.host(), task, false, clock.instant());
        }
    }
}
