package dk.samspil.principles;

import dk.samspil.access.Actor;
import dk.samspil.access.NotHere;
import dk.samspil.access.OrganisationId;
import dk.samspil.access.PlaceId;
import dk.samspil.collaborations.Channel;
import dk.samspil.web.Conflict;
import dk.samspil.web.Fields;
import dk.samspil.web.Frame;
import dk.samspil.web.Problems;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The page on which a party answers: for itself, with a link, or for another on the phone. */
@Component
class PrincipleAnswerPages {

    private final Dialogues dialogues;
    private final Looks looks;

    PrincipleAnswerPages(Dialogues dialogues, Looks looks) {
        this.dialogues = dialogues;
        this.looks = looks;
    }

    /** What stands already, or what was said an earlier year, to begin from. */
    @Transactional(readOnly = true)
    public PrincipleAnswersPage own(PlaceId place, Channel channel, Frame frame) {
        var card = dialogues.card(place);
        var own = Actor.currentOrganisation();
        var said = looks.answers(card.look(), own);
        var form = PrincipleAnswersForm.of(said.isEmpty() ? looks.lastOwn(place) : said, Looks.version(said));
        return page(card, "", channel, backFrom(card, channel), form, frame);
    }

    @Transactional(readOnly = true)
    public PrincipleAnswersPage phoned(PlaceId place, OrganisationId organisation, Frame frame) {
        var dialogue = dialogues.hosted(place);
        var party = dialogue.party(organisation);
        if (party.isAside() || dialogue.isHost(organisation)) {
            throw new NotHere();
        }
        return page(
                dialogues.card(place),
                party.name(),
                Channel.PHONE,
                dialogue.path(),
                PrincipleAnswersForm.of(List.of(), 0),
                frame);
    }

    /** A colleague answered first: theirs beside mine, and mine kept in the form. */
    @Transactional(readOnly = true)
    public PrincipleAnswersPage meanwhile(PlaceId place, PrincipleAnswersForm mine, Frame frame) {
        var t = frame.t();
        var now = own(place, Channel.SELF, frame);
        var differences = new ArrayList<Conflict.Difference>();
        for (var principle : Principle.values()) {
            var theirs = inWords(now.form(), principle, frame);
            var typed = inWords(mine, principle, frame);
            if (!theirs.equals(typed)) {
                differences.add(new Conflict.Difference(t.of(principle), theirs, typed));
            }
        }
        var version = now.form().version();
        return now.with(
                mine.seen(version == null ? 0 : version),
                Problems.none(),
                new Conflict(
                        t.get("collaborations.colleague"),
                        t.get("collaborations.meanwhile"),
                        PrincipleAnswersForm.field("stand", Principle.TRUST),
                        Dialogue.path(place),
                        List.copyOf(differences)));
    }

    private static String inWords(PrincipleAnswersForm form, Principle principle, Frame frame) {
        var stand = form.stand(principle).isEmpty() ? "" : frame.t().of(Stand.valueOf(form.stand(principle))) + ". ";
        return (stand + form.words(principle) + " " + form.wish(principle)).strip();
    }

    private static @Nullable String backFrom(DialogueCard card, Channel channel) {
        if (channel == Channel.LINK) {
            return null;
        }
        return card.replied() ? card.path() : "/principper";
    }

    private static PrincipleAnswersPage page(
            DialogueCard card,
            String party,
            Channel channel,
            @Nullable String back,
            PrincipleAnswersForm form,
            Frame frame) {
        return new PrincipleAnswersPage(
                card.name(),
                card.hostName(),
                card.words(),
                party,
                card.due(),
                channel,
                frame.path(),
                channel != Channel.PHONE && !card.replied() && !card.host().equals(card.organisation()),
                back,
                form,
                new Fields(frame.t(), "principles.answer", Problems.none()),
                null);
    }
}
