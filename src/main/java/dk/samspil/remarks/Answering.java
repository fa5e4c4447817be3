package dk.samspil.remarks;

import dk.samspil.agreements.Drafting;
import dk.samspil.agreements.EditionId;
import dk.samspil.collaborations.Voice;
import dk.samspil.web.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Saying all one has to say to a draft at once, with a link or on the phone; as often as one likes while it is written. */
@Service
public class Answering {

    private final Talk talk;
    private final Drafting drafting;
    private final Remarks remarks;
    private final Disagreements disagreements;
    private final ApplicationEventPublisher events;

    Answering(
            Talk talk,
            Drafting drafting,
            Remarks remarks,
            Disagreements disagreements,
            ApplicationEventPublisher events) {
        this.talk = talk;
        this.drafting = drafting;
        this.remarks = remarks;
        this.disagreements = disagreements;
        this.events = events;
    }

    /** All of it or, where a clause has changed since it was read, nothing. What a party has said itself is not said again on the phone. */
    @Transactional
    public void answer(EditionId id, Answer answer, Voice voice) {
        var edition = talk.open(id, voice.organisation());
        if (answer.isEmpty()) {
            throw new Refusal("", "remarks.answer.problem.nothing");
        }
        answer.nods().forEach(yes -> nod(yes, voice));
        answer.remarks().forEach(word -> remarks.make(word.section(), word.id(), "", word.words(), voice));
        answer.views().forEach(one -> disagreements.say(one.disagreement(), one.words(), voice, one.version()));
        events.publishEvent(new DraftAnswered(edition.place(), id, voice.organisation(), voice.channel()));
    }

    private void nod(Answer.Yes yes, Voice voice) {
        boolean said = drafting.section(yes.section())
                .current(voice.organisation())
                .filter(nod -> nod.version() == yes.version())
                .isPresent();
        if (!said) {
            drafting.nod(yes.section(), yes.version(), voice);
        }
    }
}
