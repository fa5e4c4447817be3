package dk.samspil.understandings;

import dk.samspil.access.Actor;
import dk.samspil.access.NotHere;
import dk.samspil.access.OrganisationId;
import dk.samspil.access.PlaceId;
import dk.samspil.collaborations.Channel;
import dk.samspil.collaborations.Collaborations;
import dk.samspil.collaborations.Party;
import dk.samspil.collaborations.Room;
import dk.samspil.rounds.Asked;
import dk.samspil.rounds.Round;
import dk.samspil.rounds.RoundKind;
import dk.samspil.rounds.Rounds;
import dk.samspil.web.Conflict;
import dk.samspil.web.Frame;
import dk.samspil.web.Problems;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The page on which a party writes: for itself, with a link, or for another on the phone. */
@Component
class WordsPages {

    private final Collaborations collaborations;
    private final Rounds rounds;
    private final Understandings understandings;

    WordsPages(Collaborations collaborations, Rounds rounds, Understandings understandings) {
        this.collaborations = collaborations;
        this.rounds = rounds;
        this.understandings = understandings;
    }

    Round current(PlaceId place) {
        return rounds.current(place, RoundKind.UNDERSTANDING).orElseThrow(NotHere::new);
    }

    @Transactional(readOnly = true)
    public WordsPage own(PlaceId place, Frame frame) {
        var round = current(place);
        var form = WordsForm.of(writtenBy(round, Actor.currentOrganisation()));
        return page(round, Actor.currentOrganisation(), Channel.SELF, form, frame);
    }

    @Transactional(readOnly = true)
    public WordsPage linked(Round round, OrganisationId organisation, Frame frame) {
        return page(round, organisation, Channel.LINK, WordsForm.of(List.of()), frame);
    }

    @Transactional(readOnly = true)
    public WordsPage phoned(PlaceId place, OrganisationId organisation, Frame frame) {
        if (collaborations
                        .room(place)
                        .party(organisation)
                        .filter(Party::isActive)
                        .isEmpty()
                || organisation.equals(Actor.currentOrganisation())) {
            throw new NotHere();
        }
        return page(current(place), organisation, Channel.PHONE, WordsForm.of(List.of()), frame);
    }

    /** A colleague wrote first: theirs beside mine, and mine kept in the form. */
    @Transactional(readOnly = true)
    public WordsPage meanwhile(Round round, WordsPage page) {
        var t = page.t();
        var stands = writtenBy(rounds.round(round.id()), page.own().organisation());
        var theirs = WordsForm.of(stands);
        var differences = page.others().stream()
                .filter(party -> !theirs.words(party).equals(page.form().words(party)))
                .map(party -> new Conflict.Difference(
                        t.get("understandings.words", party.name()),
                        theirs.words(party),
                        page.form().words(party)))
                .toList();
        var who = round.asked(page.own().organisation()).map(Asked::byName).orElse(null);
        var first = page.others().stream().findFirst().map(WordsForm::field).orElse("");
        return page.with(page.form().seen(Understandings.version(stands)))
                .with(new Conflict(
                        who == null ? t.get("collaborations.colleague") : who,
                        t.get("collaborations.meanwhile"),
                        first,
                        UnderstandingController.path(round.place()),
                        differences));
    }

    private List<Understanding> writtenBy(Round round, OrganisationId organisation) {
        return understandings.visible(round.id()).stream()
                .filter(one -> one.organisation().equals(organisation))
                .toList();
    }

    private WordsPage page(Round round, OrganisationId organisation, Channel channel, WordsForm form, Frame frame) {
        var room = collaborations.room(round.place());
        return new WordsPage(
                frame.t(),
                room.name(),
                room.party(organisation).orElseThrow(NotHere::new),
                others(room, round, organisation),
                round.due(),
                channel,
                frame.path(),
                channel == Channel.LINK ? null : UnderstandingController.path(round.place()),
                form,
                Problems.none(),
                null);
    }

    private static List<Party> others(Room room, Round round, OrganisationId own) {
        return round.asked().stream()
                .map(Asked::organisation)
                .filter(one -> !one.equals(own))
                .map(room::party)
                .flatMap(Optional::stream)
                .toList();
    }
}
