package dk.samspil.sixanswers;

import dk.samspil.access.Actor;
import dk.samspil.access.ByLink;
import dk.samspil.access.LinkPurpose;
import dk.samspil.access.Needs;
import dk.samspil.access.NotHere;
import dk.samspil.access.OrganisationId;
import dk.samspil.access.Permission;
import dk.samspil.access.PlaceId;
import dk.samspil.collaborations.Channel;
import dk.samspil.collaborations.Collaborations;
import dk.samspil.collaborations.Room;
import dk.samspil.collaborations.ThanksPage;
import dk.samspil.collaborations.Voice;
import dk.samspil.rounds.Asked;
import dk.samspil.rounds.Round;
import dk.samspil.rounds.RoundId;
import dk.samspil.rounds.RoundKind;
import dk.samspil.rounds.Rounds;
import dk.samspil.web.Conflict;
import dk.samspil.web.Frame;
import dk.samspil.web.Html;
import dk.samspil.web.Problems;
import dk.samspil.web.Refusal;
import dk.samspil.web.SeeOther;
import dk.samspil.web.Stale;
import dk.samspil.web.Typed;
import gg.jte.generated.precompiled.Templates;
import jakarta.validation.Valid;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** A party gives its six answers: signed in, with a link, or as told on the phone to somebody in the room. */
@Controller
class SixAnswerController {

    private static final String SIGNED_IN = "/samarbejder/{place}/svar/mit";
    private static final String WITH_LINK = "/svar/svar/{token}";
    private static final String ON_THE_PHONE = "/samarbejder/{place}/svar/telefon/{organisation}";

    private final Collaborations collaborations;
    private final Rounds rounds;
    private final SixAnswers answers;
    private final Templates templates;

    SixAnswerController(Collaborations collaborations, Rounds rounds, SixAnswers answers, Templates templates) {
        this.collaborations = collaborations;
        this.rounds = rounds;
        this.answers = answers;
        this.templates = templates;
    }

    @GetMapping(SIGNED_IN)
    @Needs(Permission.ANSWER)
    Html signedIn(@PathVariable UUID place, Frame frame) {
        return Html.page(templates.sixanswersForm(own(place, frame), frame));
    }

    @PostMapping(SIGNED_IN)
    @Needs(Permission.ANSWER)
    View give(
            @PathVariable UUID place, @Valid @ModelAttribute("form") SixForm form, BindingResult binding, Frame frame) {
        return give(current(place), own(place, frame).with(form), Voice.own(), binding, frame);
    }

    @GetMapping(WITH_LINK)
    @ByLink(LinkPurpose.SIX_ANSWERS)
    Html withLink(Frame frame) {
        return Html.page(templates.sixanswersForm(linked(frame), frame));
    }

    @PostMapping(WITH_LINK)
    @ByLink(LinkPurpose.SIX_ANSWERS)
    View giveWithLink(@Valid @ModelAttribute("form") SixForm form, BindingResult binding, Frame frame) {
        return give(linkedRound(), linked(frame).with(form), Voice.own(), binding, frame);
    }

    @GetMapping(ON_THE_PHONE)
    @Needs(Permission.COLLABORATE)
    View onThePhone(@PathVariable UUID place, @PathVariable UUID organisation, Frame frame) {
        var page = phoned(place, organisation, frame);
        return current(place).waitsFor(new OrganisationId(organisation))
                ? Html.page(templates.sixanswersForm(page, frame))
                : SeeOther.at(Room.path(new PlaceId(place)) + "/svar").saying("sixanswers.alreadyAnswered");
    }

    @PostMapping(ON_THE_PHONE)
    @Needs(Permission.COLLABORATE)
    View giveOnThePhone(
            @PathVariable UUID place,
            @PathVariable UUID organisation,
            @Valid @ModelAttribute("form") SixForm form,
            BindingResult binding,
            Frame frame) {
        var page = phoned(place, organisation, frame).with(form);
        var voice = Voice.onThePhone(new OrganisationId(organisation), form.saidBy());
        return give(current(place), page, voice, binding, frame);
    }

    private View give(Round round, SixFormPage page, Voice voice, BindingResult binding, Frame frame) {
        var t = frame.t();
        var problems = page.form().check(Problems.of(binding, t), t);
        if (voice.channel() == Channel.PHONE && voice.name().isEmpty()) {
            problems = problems.and("saidBy", t.get("collaborations.phone.problem.saidBy"));
        }
        if (problems.any()) {
            return Html.refused(templates.sixanswersForm(page.with(problems), frame));
        }
        int version = page.form().version() == null ? 0 : page.form().version();
        try {
            answers.give(round.id(), voice, page.form().given(), version);
        } catch (Refusal refusal) {
            var more = problems.and(refusal.field(), refusal.text(t));
            return Html.refused(templates.sixanswersForm(page.with(more), frame));
        } catch (Stale stale) {
            return Html.stale(templates.sixanswersForm(meanwhile(round, page, frame), frame));
        }
        return voice.channel() == Channel.LINK
                ? Html.page(templates.collaborationsThanks(
                        new ThanksPage("sixanswers.answered", page.collaboration(), voice.name()), frame))
                : SeeOther.at(Room.path(round.place()) + "/svar").saying("sixanswers.answered");
    }

    /** A colleague answered first: theirs beside mine, and mine kept in the form. */
    private SixFormPage meanwhile(Round round, SixFormPage page, Frame frame) {
        var t = frame.t();
        var theirs = SixForm.of(ownOf(round));
        var differences = Arrays.stream(Question.values())
                .filter(question -> !theirs.words(question).equals(page.form().words(question))
                        || !theirs.view(question).equals(page.form().view(question)))
                .map(question -> new Conflict.Difference(
                        t.of(question), said(theirs, question, frame), said(page.form(), question, frame)))
                .toList();
        int version = theirs.version() == null ? 0 : theirs.version();
        var who = round.asked(Actor.currentOrganisation()).map(Asked::byName).orElse(null);
        return page.with(page.form().seen(version))
                .with(new Conflict(
                        who == null ? t.get("collaborations.colleague") : who,
                        t.get("collaborations.meanwhile"),
                        "view[" + Question.TARGET_GROUP + "]",
                        Room.path(round.place()) + "/svar",
                        differences));
    }

    private static String said(SixForm form, Question question, Frame frame) {
        var view = Typed.one(dk.samspil.sixanswers.View.class, form.view(question));
        return (view.map(frame.t()::of).orElse("") + ". " + form.words(question)).strip();
    }

    private SixFormPage own(UUID place, Frame frame) {
        var room = collaborations.room(new PlaceId(place));
        var round = current(place);
        var own = room.party(Actor.currentOrganisation()).orElseThrow(NotHere::new);
        var form = SixForm.of(ownOf(round));
        return page(frame, room.name(), own.name(), round, Channel.SELF, room.path() + "/svar", form);
    }

    private SixFormPage linked(Frame frame) {
        var round = linkedRound();
        var room = collaborations.room(round.place());
        var party = room.party(Actor.currentLink().organisation()).orElseThrow(NotHere::new);
        return page(frame, room.name(), party.name(), round, Channel.LINK, null, SixForm.of(List.of()));
    }

    private SixFormPage phoned(UUID place, UUID organisation, Frame frame) {
        var room = collaborations.room(new PlaceId(place));
        var party = room.party(new OrganisationId(organisation))
                .filter(one -> one.isActive() && !one.organisation().equals(Actor.currentOrganisation()))
                .orElseThrow(NotHere::new);
        var round = current(place);
        return page(
                frame, room.name(), party.name(), round, Channel.PHONE, room.path() + "/svar", SixForm.of(List.of()));
    }

    private static SixFormPage page(
            Frame frame,
            String collaboration,
            String organisation,
            Round round,
            Channel channel,
            @Nullable String back,
            SixForm form) {
        return new SixFormPage(
                frame.t(),
                collaboration,
                organisation,
                round.due(),
                channel,
                frame.path(),
                back,
                form,
                Problems.none(),
                null);
    }

    private List<SixAnswer> ownOf(Round round) {
        return answers.visible(round.id()).stream()
                .filter(answer -> answer.organisation().equals(Actor.currentOrganisation()))
                .toList();
    }

    private Round current(UUID place) {
        return rounds.current(new PlaceId(place), RoundKind.SIX_ANSWERS).orElseThrow(NotHere::new);
    }

    private Round linkedRound() {
        return rounds.round(new RoundId(Actor.currentLink().subject()));
    }
}
