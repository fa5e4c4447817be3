package dk.samspil.servicechecks;

import dk.samspil.reference.Need;
import dk.samspil.web.Fact;
import dk.samspil.web.Line;
import dk.samspil.web.Prose;
import dk.samspil.web.Texts;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One need as it was typed; what was not chosen is not sent. */
record ServiceLineForm(
        @Prose String level,

        @Nullable @Pattern(regexp = "FULL|PARTLY|NOT", message = "servicechecks.problem.coverage") String coverage,

        @Line String basis,
        @Prose String evidence,
        @Prose String notReached,
        @Nullable String couldAdd,
        @Prose String mustNot,
        int version) {

    static final ServiceLineForm EMPTY = new ServiceLineForm("", null, "", "", "", null, "", 0);

    static ServiceLineForm of(@Nullable Saved<ServiceLine> saved) {
        if (saved == null) {
            return EMPTY;
        }
        var line = saved.value();
        return new ServiceLineForm(
                line.level(),
                line.coverage() == null ? null : line.coverage().name(),
                line.basis(),
                line.evidence(),
                line.notReached(),
                String.valueOf(line.couldAdd()),
                line.mustNot(),
                saved.version());
    }

    /** The same words on top of what stands there now. */
    ServiceLineForm over(int now) {
        return new ServiceLineForm(level, coverage, basis, evidence, notReached, couldAdd, mustNot, now);
    }

    ServiceLine line(Need need) {
        return new ServiceLine(
                need,
                level,
                coverage == null ? null : Coverage.valueOf(coverage),
                basis,
                evidence,
                notReached,
                "true".equals(couldAdd),
                mustNot);
    }

    List<Fact> facts(LegalBases bases, Texts t) {
        return List.of(
                new Fact(t.get("servicechecks.line.level"), level),
                new Fact(
                        t.get("servicechecks.line.coverage"),
                        coverage == null ? "" : t.of(Coverage.valueOf(coverage).fill(), "coverage")),
                new Fact(t.get("servicechecks.line.basis"), bases.label(basis, t)),
                new Fact(t.get("servicechecks.line.evidence"), evidence),
                new Fact(t.get("servicechecks.line.notReached"), notReached),
                new Fact(
                        t.get("servicechecks.line.couldAdd"),
                        t.get("true".equals(couldAdd) ? "servicechecks.yes" : "servicechecks.no")),
                new Fact(t.get("servicechecks.line.mustNot"), mustNot));
    }
}
