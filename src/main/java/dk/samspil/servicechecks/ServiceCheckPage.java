package dk.samspil.servicechecks;

import dk.samspil.reference.Need;
import dk.samspil.web.Fact;
import dk.samspil.web.Fill;
import dk.samspil.web.Texts;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The service check on one page: the picture, the table, the people, the goals, the approval.
 *
 * @param changed it was written in since it was approved
 */
public record ServiceCheckPage(
        CoverageMap map,
        List<Row> rows,
        @Nullable Group group,
        List<Fact> arrangement,
        List<Fact> approval,
        boolean changed) {

    /** {@code coverage} is null while nobody has said. */
    public record Row(
            int number,
            String anchor,
            String need,
            String path,
            String level,
            @Nullable Fill coverage,
            String basis,
            String evidence,
            String notReached,
            String voluntary) {}

    /** The people: a table with a row for each age band. */
    public record Group(List<String> dwellings, List<Band> bands, String total, List<Fact> facts) {}

    public record Band(String name, List<String> cells) {}

    static ServiceCheckPage of(ServiceCheck check, LegalBases bases, Texts t) {
        var arrangement = check.arrangement();
        var approval = check.approval();
        return new ServiceCheckPage(
                CoverageMap.of(check.lines(), t),
                Stream.of(Need.values())
                        .map(need -> row(need, check.lines(), bases, t))
                        .toList(),
                check.size() == null ? null : group(check.size().value(), t),
                arrangement == null
                        ? List.of()
                        : written(ArrangementForm.of(arrangement).facts(t)),
                approval == null ? List.of() : ApprovalForm.of(approval).facts(t),
                check.changedSinceApproval());
    }

    private static Row row(Need need, Map<Need, Saved<ServiceLine>> lines, LegalBases bases, Texts t) {
        var line = lines.containsKey(need) ? lines.get(need).value() : ServiceLineForm.EMPTY.line(need);
        return new Row(
                need.ordinal() + 1,
                need.name(),
                t.of(need),
                ServiceLinePage.path(need),
                line.level(),
                line.coverage() == null ? null : line.coverage().fill(),
                bases.label(line.basis(), t),
                line.evidence(),
                line.notReached(),
                voluntary(line, t));
    }

    private static String voluntary(ServiceLine line, Texts t) {
        var yes = line.couldAdd() ? t.get("servicechecks.couldAdd") : "";
        var no = line.mustNot().isEmpty() ? "" : t.get("servicechecks.mustNot", line.mustNot());
        return (yes + "\n" + no).strip();
    }

    private static Group group(GroupSize size, Texts t) {
        return new Group(
                Stream.of(Dwelling.values()).map(t::of).toList(),
                Stream.of(AgeBand.values()).map(band -> band(band, size, t)).toList(),
                t.get("servicechecks.total", size.total()),
                written(List.of(
                        new Fact(t.get("servicechecks.size.source"), size.source()),
                        new Fact(t.get("servicechecks.size.relatives"), size.relatives()),
                        new Fact(t.get("servicechecks.size.overlooked"), size.overlooked()))));
    }

    private static Band band(AgeBand band, GroupSize size, Texts t) {
        return new Band(
                t.of(band),
                Stream.of(Dwelling.values())
                        .map(dwelling -> size.people().get(GroupSize.cell(band, dwelling)))
                        .map(people -> people == null ? t.get("servicechecks.unknownNumber") : t.number(people))
                        .toList());
    }

    private static List<Fact> written(List<Fact> facts) {
        return facts.stream().filter(fact -> !fact.text().isEmpty()).toList();
    }
}
