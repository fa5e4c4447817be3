package dk.samspil.understandings;

import dk.samspil.access.NotHere;
import dk.samspil.access.OrganisationId;
import dk.samspil.clarifications.PublicProfile;
import dk.samspil.collaborations.Party;
import dk.samspil.collaborations.Room;
import dk.samspil.collaborations.RoomHead;
import dk.samspil.rounds.Asked;
import dk.samspil.rounds.Round;
import dk.samspil.web.Conflict;
import dk.samspil.web.Field;
import dk.samspil.web.Option;
import dk.samspil.web.Problems;
import dk.samspil.web.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How the parties understand each other: not asked yet, waiting, or shown; with what each has told of itself beside it.
 *
 * @param round null when nobody has asked
 * @param written one's own words alone until the round is shown
 * @param shared what each has chosen to share of its clarification
 * @param due the day to answer by, as it stands in the form that asks
 */
public record UnderstandingPage(
        Texts t,
        RoomHead head,
        OrganisationId own,
        @Nullable Round round,
        LocalDate today,
        List<Understanding> written,
        List<Response> responses,
        List<PublicProfile> shared,
        String due,
        ResponseForm form,
        Problems problems,
        @Nullable Conflict conflict) {

    public Room room() {
        return head.room();
    }

    /** Whether the own organisation sees the others' words. */
    public boolean shown() {
        return round != null && round.visibleTo(own, today);
    }

    public boolean answered() {
        return round != null && round.repliedBy(own);
    }

    public boolean mayAskAgain() {
        return round != null && round.isShown(today);
    }

    /** It takes two to understand each other. */
    public boolean isAlone() {
        return room().present().size() < 2;
    }

    public List<Understanding> mine() {
        return written.stream().filter(one -> one.organisation().equals(own)).toList();
    }

    public List<Understanding> aboutOwn() {
        return about(own);
    }

    public List<Understanding> about(OrganisationId organisation) {
        return written.stream().filter(one -> one.about().equals(organisation)).toList();
    }

    /** Those something has been written about, the reader's own left out; who has gone since is not spoken of. */
    public List<Party> others() {
        return round == null
                ? List.of()
                : round.asked().stream()
                        .map(Asked::organisation)
                        .filter(one -> !one.equals(own) && !about(one).isEmpty())
                        .map(this::party)
                        .toList();
    }

    public Party party(OrganisationId organisation) {
        return room().party(organisation).orElseThrow();
    }

    /** Whether it has been written about and can see so, but has not said whether it fits. */
    public boolean awaits(Party party) {
        return round != null
                && party.isActive()
                && round.visibleTo(party.organisation(), today)
                && responses.stream().noneMatch(one -> one.organisation().equals(party.organisation()));
    }

    public List<Party> silent() {
        return round == null
                ? List.of()
                : round.silent().stream().map(this::party).toList();
    }

    public Optional<Response> response(Understanding understanding) {
        return responses.stream()
                .filter(one -> one.organisation().equals(understanding.about())
                        && one.to().equals(understanding.organisation()))
                .findFirst();
    }

    public Optional<PublicProfile> sharedBy(Party party) {
        return shared.stream()
                .filter(one -> one.organisation().equals(party.organisation()))
                .findFirst();
    }

    public Field fit(Understanding by) {
        var name = ResponseForm.fitField(by.organisation());
        return new Field(
                name,
                t.get("understandings.fit", party(by.organisation()).shortName()),
                null,
                form.fit(by.organisation()),
                problems.of(name).orElse(null));
    }

    public Field right(Understanding by) {
        var name = ResponseForm.rightField(by.organisation());
        return new Field(
                name,
                t.get("understandings.right"),
                t.get("understandings.right.hint"),
                form.right(by.organisation()),
                problems.of(name).orElse(null));
    }

    public List<Option> fits() {
        return Option.of(t, Fit.values());
    }

    List<OrganisationId> writersAboutOwn() {
        return aboutOwn().stream().map(Understanding::organisation).toList();
    }

    Round requireRound() {
        return Optional.ofNullable(round).orElseThrow(NotHere::new);
    }

    /** A colleague was faster: theirs beside mine, and mine kept in the form. */
    UnderstandingPage meanwhile(ResponseForm mine) {
        var differences = aboutOwn().stream()
                .map(by -> new Conflict.Difference(
                        t.get("understandings.fit", party(by.organisation()).shortName()),
                        said(form, by),
                        said(mine, by)))
                .filter(one -> !one.theirs().equals(one.mine()))
                .toList();
        var who = aboutOwn().stream()
                .flatMap(by -> response(by).stream())
                .map(Response::by)
                .findFirst()
                .orElse(t.get("collaborations.colleague"));
        var conflict = new Conflict(
                who,
                t.get("collaborations.meanwhile"),
                ResponseForm.fitField(writersAboutOwn().getFirst()),
                UnderstandingController.path(room().place()),
                differences);
        return with(mine.seen(form.version()), Problems.none(), conflict);
    }

    private String said(ResponseForm said, Understanding by) {
        return (t.of(Fit.valueOf(said.fit(by.organisation()))) + ". " + said.right(by.organisation())).strip();
    }

    UnderstandingPage asking(String typed, Problems these) {
        return new UnderstandingPage(
                t, head, own, round, today, written, responses, shared, typed, form, these, conflict);
    }

    UnderstandingPage with(ResponseForm typed, Problems these, @Nullable Conflict meanwhile) {
        return new UnderstandingPage(
                t, head, own, round, today, written, responses, shared, due, typed, these, meanwhile);
    }
}
