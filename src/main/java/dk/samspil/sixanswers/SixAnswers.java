package dk.samspil.sixanswers;

import dk.samspil.access.OrganisationId;
import dk.samspil.collaborations.Channel;
import dk.samspil.collaborations.Voice;
import dk.samspil.rounds.RoundId;
import dk.samspil.rounds.Rounds;
import dk.samspil.web.Stale;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A collaboration that exists, as each party sees it (map row A8). */
@Service
public class SixAnswers {

    private final Rounds rounds;
    private final SixAnswerRepository answers;

    SixAnswers(Rounds rounds, SixAnswerRepository answers) {
        this.rounds = rounds;
        this.answers = answers;
    }

    /**
     * Gives all six, or gives them again while nobody else has seen them.
     *
     * @param version that of the answers the form was filled from; 0 for a first time
     */
    @Transactional
    public void give(RoundId id, Voice voice, List<Given> given, int version) {
        var round = rounds.round(id);
        if (voice.channel() == Channel.SELF && receipt(id, voice.organisation()).equals(given)) {
            // Sent twice.
            return;
        }
        rounds.reply(id, voice);
        for (var one : given) {
            var answer = new SixAnswer(voice.organisation(), one.question(), one.view(), one.words(), version);
            if (version == 0 ? !answers.insert(id, round.place(), answer) : !answers.update(id, answer)) {
                throw new Stale();
            }
        }
    }

    /** What may be seen of a round: one's own, and the others' when it is shown. */
    @Transactional(readOnly = true)
    List<SixAnswer> visible(RoundId round) {
        return answers.visible(round);
    }

    /** What was taken down for an organisation on the phone, for its receipt. Works for that organisation's own job. */
    @Transactional(readOnly = true)
    public List<Given> receipt(RoundId round, OrganisationId organisation) {
        return answers.visible(round).stream()
                .filter(answer -> answer.organisation().equals(organisation))
                .map(answer -> new Given(answer.question(), answer.view(), answer.words()))
                .sorted(java.util.Comparator.comparing(Given::question))
                .toList();
    }

    /** One answer as it is given. */
    public record Given(Question question, View view, String words) {}
}
