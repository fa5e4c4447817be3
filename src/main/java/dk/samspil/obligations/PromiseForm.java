package dk.samspil.obligations;

import dk.samspil.access.OrganisationId;
import dk.samspil.agreements.Edition;
import dk.samspil.web.Day;
import dk.samspil.web.Line;
import dk.samspil.web.Problems;
import dk.samspil.web.Required;
import dk.samspil.web.Texts;
import dk.samspil.web.Typed;
import dk.samspil.web.TypedDay;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is promised, as it is typed. {@code afsnit} is its clause; none for a step of a plan. */
public record PromiseForm(
        @Nullable UUID id,
        @Nullable Integer version,
        @Nullable UUID afsnit,
        @Line String kind,

        @Required(message = "obligations.problem.what") @Line(max = 300)
        String what,

        @Nullable UUID party,
        @Line String who,
        @Line String rhythm,

        @Required(message = "obligations.problem.first") @Line @Day
        String first) {

    public PromiseForm {
        kind = Typed.text(kind);
        what = Typed.text(what).strip();
        who = Typed.text(who).strip();
        rhythm = Typed.text(rhythm);
        first = Typed.text(first);
    }

    static PromiseForm empty(UUID id, UUID section) {
        return new PromiseForm(id, null, section, PromiseKind.TASK.name(), "", null, "", Rhythm.ONCE.name(), "");
    }

    static PromiseForm milestone(UUID id) {
        return new PromiseForm(id, null, null, PromiseKind.MILESTONE.name(), "", null, "", Rhythm.ONCE.name(), "");
    }

    /** As the clause usually promises it. */
    static PromiseForm of(UUID id, UUID section, Suggestion suggestion, LocalDate starts, Texts t) {
        return new PromiseForm(
                id,
                null,
                section,
                suggestion.kind().name(),
                t.of(suggestion),
                null,
                "",
                suggestion.rhythm().name(),
                suggestion.first(starts).toString());
    }

    static PromiseForm of(Promise promise) {
        return new PromiseForm(
                promise.id(),
                promise.version(),
                promise.section(),
                promise.kind().name(),
                promise.what(),
                promise.party() == null ? null : promise.party().value(),
                promise.who(),
                promise.rhythm().name(),
                promise.first().toString());
    }

    public boolean isMilestone() {
        return afsnit == null;
    }

    Problems check(Problems problems, Texts t) {
        var found = problems;
        if (chosenKind().isEmpty()) {
            found = found.and("kind", t.get("obligations.problem.kind"));
        }
        if (chosenRhythm().isEmpty()) {
            found = found.and("rhythm", t.get("obligations.problem.rhythm"));
        }
        return found;
    }

    /** As this form would have it; checked before. */
    Promise promise(UUID promiseId, Edition edition) {
        return new Promise(
                promiseId,
                edition.id(),
                edition.place(),
                afsnit,
                chosenKind().orElseThrow(),
                what,
                party == null ? null : new OrganisationId(party),
                who,
                chosenRhythm().orElseThrow(),
                TypedDay.read(first).orElseThrow(),
                version == null ? 0 : version);
    }

    /** What it is about stays, whatever was sent. */
    PromiseForm about(Promise standing) {
        return new PromiseForm(standing.id(), version, standing.section(), kind, what, party, who, rhythm, first);
    }

    PromiseForm seen(int newVersion) {
        return new PromiseForm(id, newVersion, afsnit, kind, what, party, who, rhythm, first);
    }

    /** A step of a plan is of no clause, and nothing else is without one. */
    private Optional<PromiseKind> chosenKind() {
        return Typed.one(PromiseKind.class, kind).filter(one -> (one == PromiseKind.MILESTONE) == isMilestone());
    }

    private Optional<Rhythm> chosenRhythm() {
        return Typed.one(Rhythm.class, rhythm).filter(one -> !isMilestone() || one == Rhythm.ONCE);
    }
}
