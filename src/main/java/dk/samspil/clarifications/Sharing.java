package dk.samspil.clarifications;

import dk.samspil.access.Actor;
import dk.samspil.access.NotHere;
import dk.samspil.journal.Journal;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An organisation lets the others read its clarification: only what is approved, and never an internal answer. */
@Component
@Transactional
public class Sharing {

    private final ClarificationRepository editions;
    private final AnswerRepository answers;
    private final Journal journal;
    private final Clock clock;

    Sharing(ClarificationRepository editions, AnswerRepository answers, Journal journal, Clock clock) {
        this.editions = editions;
        this.answers = answers;
        this.journal = journal;
        this.clock = clock;
    }

    /** Shares what is approved now, in place of what was shared before. */
    public void share() {
        var approved = editions.newestApproved().orElseThrow(NotHere::new);
        answers.unshare(Actor.currentOrganisation());
        answers.share(
                approved.id(),
                approved.questions().stream().filter(Question::shareable).toList(),
                clock.instant());
        journal.changed("clarifications.shared", approved.id());
    }

    /** From now on only the organisation itself reads it. */
    public void withdraw() {
        var approved = editions.newestApproved().orElseThrow(NotHere::new);
        answers.unshare(Actor.currentOrganisation());
        journal.changed("clarifications.withdrawn", approved.id());
    }
}
