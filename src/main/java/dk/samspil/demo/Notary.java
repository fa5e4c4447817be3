package dk.samspil.demo;

import dk.samspil.access.Ids;
import dk.samspil.agreements.Agreement;
import dk.samspil.agreements.Agreements;
import dk.samspil.agreements.Edition;
import dk.samspil.agreements.Finishing;
import dk.samspil.demo.Pen.Clause;
import dk.samspil.demo.Pen.Draft;
import dk.samspil.hearings.Approvals;
import dk.samspil.hearings.Hearings;
import dk.samspil.hearings.Level;
import dk.samspil.obligations.Obligations;
import dk.samspil.obligations.Promise;
import dk.samspil.obligations.PromiseKind;
import dk.samspil.obligations.Promises;
import dk.samspil.obligations.Rhythm;
import dk.samspil.signatures.Completion;
import dk.samspil.signatures.Signatories;
import dk.samspil.signatures.Signatory;
import dk.samspil.signatures.Signs;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Lets an agreement of the demo hold: it promises, is finished, approved, signed and sealed, on days that have been. */
@Component
@Profile("demo")
class Notary {

    /** Instead of a passkey's name, where a real signature has its evidence. */
    private static final String EVIDENCE = "demo";

    private final Town town;
    private final Agreements agreements;
    private final Promises promises;
    private final Obligations obligations;
    private final Finishing finishing;
    private final Hearings hearings;
    private final Approvals approvals;
    private final Signatories signatories;
    private final Signs signs;
    private final Completion completion;
    private final Ids ids;

    Notary(
            Town town,
            Agreements agreements,
            Promises promises,
            Obligations obligations,
            Finishing finishing,
            Hearings hearings,
            Approvals approvals,
            Signatories signatories,
            Signs signs,
            Completion completion,
            Ids ids) {
        this.town = town;
        this.agreements = agreements;
        this.promises = promises;
        this.obligations = obligations;
        this.finishing = finishing;
        this.hearings = hearings;
        this.approvals = approvals;
        this.signatories = signatories;
        this.signs = signs;
        this.completion = completion;
        this.ids = ids;
    }

    /** They do it together; the first day is counted from today. */
    UUID promises(
            int daysAgo,
            Someone who,
            Draft draft,
            Clause clause,
            PromiseKind kind,
            String what,
            Rhythm rhythm,
            int first) {
        var promise = ids.next();
        town.ago(
                daysAgo,
                who,
                () -> promises.add(new Promise(
                        promise,
                        draft.edition(),
                        draft.place(),
                        clause.id(),
                        kind,
                        what,
                        null,
                        "",
                        rhythm,
                        town.day(first),
                        1)));
        return promise;
    }

    /** What was to be done that day has been, and was on that day. */
    void keeps(int daysAgo, Someone who, UUID promise, String words) {
        town.ago(daysAgo, who, () -> obligations.done(promise, town.day(-daysAgo), words));
    }

    /** From and to which day it holds, counted from today, and the last hand. */
    void finishes(int daysAgo, Someone who, Draft draft, int from, int to) {
        town.ago(daysAgo, who, () -> {
            finishing.settle(
                    draft.edition(),
                    town.day(from),
                    town.day(to),
                    3,
                    edition(draft).version());
            finishing.finish(draft.edition(), edition(draft).version());
        });
    }

    /** Somebody inside has said yes. */
    void approves(int daysAgo, Someone who, Draft draft, Level level, String reference) {
        var step = ids.next();
        town.ago(daysAgo, who, () -> {
            approvals.add(draft.edition(), fingerprint(draft), step, level, "");
            approvals.note(draft.edition(), fingerprint(draft), step, town.day(-daysAgo), reference);
        });
    }

    /** Names themselves, and signs; with the last of them it is sealed. */
    void signs(int daysAgo, Someone who, Draft draft, String mandate) {
        town.ago(daysAgo, who, () -> {
            signatories.name(new Signatory(
                    ids.next(),
                    draft.agreement(),
                    town.at(who.house()),
                    who.fullName(),
                    who.function(),
                    who.address(),
                    mandate,
                    false));
            signs.signWithPasskey(draft.edition(), fingerprint(draft), EVIDENCE);
            completion.complete(draft.edition());
        });
    }

    /** What somebody does with the edition that is signed. */
    void with(int daysAgo, Someone who, Draft draft, BiConsumer<Agreement, Edition> what) {
        town.ago(daysAgo, who, () -> what.accept(agreements.agreement(draft.agreement()), edition(draft)));
    }

    private Edition edition(Draft draft) {
        return agreements.agreement(draft.agreement()).edition(draft.edition()).orElseThrow();
    }

    private String fingerprint(Draft draft) {
        return hearings.text(draft.edition()).orElseThrow().fingerprint();
    }
}
