package dk.samspil.understandings;

import static java.util.stream.Collectors.toMap;

import dk.samspil.access.Links;
import dk.samspil.access.NotHere;
import dk.samspil.access.OrganisationId;
import dk.samspil.access.Seats;
import dk.samspil.collaborations.Channel;
import dk.samspil.collaborations.Voice;
import dk.samspil.journal.Journal;
import dk.samspil.rounds.Round;
import dk.samspil.rounds.RoundId;
import dk.samspil.rounds.Rounds;
import dk.samspil.web.Refusal;
import dk.samspil.web.Stale;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Each party says how it understands the others; when it lies open, each says whether it knows itself in it (map row B2). */
@Service
public class Understandings {

    private final Rounds rounds;
    private final UnderstandingRepository written;
    private final ResponseRepository responses;
    private final Seats seats;
    private final Links links;
    private final Journal journal;
    private final ApplicationEventPublisher events;

    Understandings(
            Rounds rounds,
            UnderstandingRepository written,
            ResponseRepository responses,
            Seats seats,
            Links links,
            Journal journal,
            ApplicationEventPublisher events) {
        this.rounds = rounds;
        this.written = written;
        this.responses = responses;
        this.seats = seats;
        this.links = links;
        this.journal = journal;
        this.events = events;
    }

    /**
     * Writes about each of the others, or writes it anew while nobody else has seen it.
     *
     * @param version that of the words the form was filled from; 0 for a first time
     */
    @Transactional
    public void give(RoundId id, Voice voice, Map<OrganisationId, String> words, int version) {
        var round = rounds.round(id);
        if (!words.keySet().stream().allMatch(about -> isAnother(round, about, voice.organisation()))) {
            throw new NotHere();
        }
        if (voice.channel() == Channel.SELF && receipt(id, voice.organisation()).equals(words)) {
            // Sent twice.
            return;
        }
        rounds.reply(id, voice);
        var before = receipt(id, voice.organisation());
        if (version(by(id, voice.organisation())) != version) {
            throw new Stale();
        }
        words.forEach((about, text) -> {
            var now = new Understanding(voice.organisation(), about, text, version + 1);
            if (before.containsKey(about)) {
                written.update(id, now);
            } else {
                written.insert(id, round.place(), now);
            }
        });
    }

    /** Says to each who has written whether it fits. One may think better of it, but not on the phone: what stands is one's own. */
    @Transactional
    public void respond(RoundId id, Voice voice, Map<OrganisationId, Response.Said> said, int version) {
        var round = rounds.round(id);
        var own = voice.organisation();
        if (!round.visibleTo(own, rounds.today()) || !writersAbout(id, own).containsAll(said.keySet())) {
            throw new NotHere();
        }
        seats.hold(round.place());
        var before = responses.of(id).stream()
                .filter(response -> response.organisation().equals(own))
                .toList();
        if (before.stream().collect(toMap(Response::to, Response::said)).equals(said)) {
            // Sent twice.
            return;
        }
        if (voice.channel() == Channel.PHONE && !before.isEmpty()) {
            throw new Refusal("", "understandings.problem.alreadyResponded");
        }
        if (before.stream().mapToInt(Response::version).max().orElse(0) != version) {
            throw new Stale();
        }
        if (voice.link() != null) {
            links.spend(voice.link());
        }
        said.forEach((to, one) -> responses.save(
                id,
                round.place(),
                new Response(
                        own,
                        to,
                        one.fit(),
                        one.words(),
                        voice.name(),
                        voice.channel(),
                        voice.enteredBy(),
                        version + 1)));
        journal.changed("understandings.responded", round.place(), id.value());
        if (said.keySet().containsAll(writersAbout(id, own))) {
            events.publishEvent(new UnderstandingAnswered(round.place(), id, own, voice.channel()));
        }
    }

    /** What may be seen of a round: one's own, and the others' when it is shown. */
    @Transactional(readOnly = true)
    public List<Understanding> visible(RoundId round) {
        return written.visible(round);
    }

    @Transactional(readOnly = true)
    public List<Response> responses(RoundId round) {
        return responses.of(round);
    }

    /** What was taken down for an organisation on the phone, for its receipt. Works for that organisation's own job. */
    @Transactional(readOnly = true)
    public Map<OrganisationId, String> receipt(RoundId round, OrganisationId organisation) {
        return by(round, organisation).stream().collect(toMap(Understanding::about, Understanding::words));
    }

    private List<Understanding> by(RoundId round, OrganisationId organisation) {
        return written.visible(round).stream()
                .filter(one -> one.organisation().equals(organisation))
                .toList();
    }

    private List<OrganisationId> writersAbout(RoundId round, OrganisationId organisation) {
        return written.visible(round).stream()
                .filter(one -> one.about().equals(organisation))
                .map(Understanding::organisation)
                .toList();
    }

    static int version(List<Understanding> written) {
        return written.stream().mapToInt(Understanding::version).max().orElse(0);
    }

    private static boolean isAnother(Round round, OrganisationId about, OrganisationId own) {
        return !about.equals(own) && round.asked(about).isPresent();
    }
}
