package dk.samspil.obligations;

import dk.samspil.access.Actor;
import dk.samspil.access.NotHere;
import dk.samspil.agreements.Agreement;
import dk.samspil.agreements.AgreementId;
import dk.samspil.agreements.AgreementParty;
import dk.samspil.agreements.Agreements;
import dk.samspil.collaborations.Collaborations;
import dk.samspil.collaborations.RoomHead;
import dk.samspil.web.Conflict;
import dk.samspil.web.Differing;
import dk.samspil.web.Fields;
import dk.samspil.web.Frame;
import dk.samspil.web.Problems;
import dk.samspil.web.Texts;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts the pages of what is promised together, each in one transaction. */
@Component
class ObligationPages {

    private final Collaborations collaborations;
    private final Agreements agreements;
    private final Promises promises;
    private final Obligations obligations;

    ObligationPages(Collaborations collaborations, Agreements agreements, Promises promises, Obligations obligations) {
        this.collaborations = collaborations;
        this.agreements = agreements;
        this.promises = promises;
        this.obligations = obligations;
    }

    /** The agreement at an address; not here in another place. */
    @Transactional(readOnly = true)
    public Agreement agreement(UUID place, UUID agreement) {
        var found = agreements.agreement(new AgreementId(agreement));
        if (!found.place().value().equals(place)) {
            throw new NotHere();
        }
        return found;
    }

    /** A promise of one of its editions. */
    @Transactional(readOnly = true)
    public Promise promise(Agreement agreement, UUID id) {
        var promise = promises.promise(id);
        if (agreement.edition(promise.edition()).isEmpty()) {
            throw new NotHere();
        }
        return promise;
    }

    /** From a list, which knows the place but not the agreement. */
    @Transactional(readOnly = true)
    public String path(UUID place, UUID id) {
        var promise = promises.promise(id);
        if (!promise.place().value().equals(place)) {
            throw new NotHere();
        }
        return ObligationList.path(agreements.of(promise.edition())) + "/" + id;
    }

    @Transactional(readOnly = true)
    public ObligationsPage all(UUID place, UUID id, Frame frame) {
        var t = frame.t();
        var agreement = agreement(place, id);
        var edition = agreement.inForce(promises.today()).orElseGet(() -> agreement.foremost(promises.today()));
        var list = new ObligationList(
                agreement, edition, obligations.of(edition), Actor.currentOrganisation(), promises.today());
        return new ObligationsPage(head(agreement, t.get("obligations.title"), t.get("obligations.lead")), list);
    }

    @Transactional(readOnly = true)
    public ObligationPage one(UUID place, UUID agreementId, UUID id, DoneForm form, Problems problems, Frame frame) {
        var t = frame.t();
        var agreement = agreement(place, agreementId);
        promise(agreement, id);
        var one = obligations.obligation(id);
        var list = new ObligationList(
                agreement, one.edition(), List.of(one), Actor.currentOrganisation(), promises.today());
        return new ObligationPage(
                head(
                        agreement,
                        one.promise().what(),
                        one.heading().isEmpty() ? t.get("obligations.plan") : one.heading()),
                list,
                one,
                form,
                new Fields(t, "obligations.done", problems));
    }

    PromisePage promise(Agreement agreement, boolean isNew, PromiseForm form, Problems problems, Frame frame) {
        return page(agreement, isNew, form, problems, null, frame);
    }

    /** Somebody else said it anew meanwhile: both stand there. */
    @Transactional(readOnly = true)
    public PromisePage meanwhile(Agreement agreement, PromiseForm form, Promise mine, Frame frame) {
        var theirs = promises.promise(mine.id());
        var t = frame.t();
        var conflict = new Conflict(
                t.get("collaborations.another"),
                t.get("collaborations.meanwhile"),
                "what",
                PromisePage.back(agreement, form),
                new Differing(t, "obligations.promise")
                        .on("kind", t.of(theirs.kind()), t.of(mine.kind()))
                        .on("what", theirs.what(), mine.what())
                        .on("party", name(agreement, theirs, t), name(agreement, mine, t))
                        .on("who", theirs.who(), mine.who())
                        .on("rhythm", t.of(theirs.rhythm()), t.of(mine.rhythm()))
                        .on("first", theirs.first(), mine.first())
                        .all());
        return page(agreement, false, form.seen(theirs.version()), Problems.none(), conflict, frame);
    }

    private PromisePage page(
            Agreement agreement,
            boolean isNew,
            PromiseForm form,
            Problems problems,
            @Nullable Conflict conflict,
            Frame frame) {
        var t = frame.t();
        var about = form.isMilestone() ? "obligations.milestone" : "obligations.promise";
        return new PromisePage(
                head(agreement, t.get(about + ".title"), t.get(about + ".lead")),
                agreement,
                isNew,
                form,
                new Fields(t, "obligations.promise", problems),
                conflict);
    }

    private RoomHead head(Agreement agreement, String title, String lead) {
        return new RoomHead(collaborations.room(agreement.place()), title, lead);
    }

    private static String name(Agreement agreement, Promise promise, Texts t) {
        return Optional.ofNullable(promise.party())
                .flatMap(agreement::party)
                .map(AgreementParty::name)
                .orElse(t.get("obligations.together"));
    }
}
