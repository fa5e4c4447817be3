package dk.samspil.partnerships;

import dk.samspil.agreements.AgreementParty;
import dk.samspil.agreements.Agreements;
import dk.samspil.agreements.Annex;
import dk.samspil.agreements.Edition;
import dk.samspil.web.Texts;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A partnership after the clauses, to be printed and sealed with them; what has not been written is not printed. Asks the edition, and not
 * of what kind the agreement is now: what was signed keeps its words when the next is of another.
 */
@Component
@Order(10)
class PartnershipAnnex implements Annex {

    private final Agreements agreements;
    private final Partnerships partnerships;

    PartnershipAnnex(Agreements agreements, Partnerships partnerships) {
        this.agreements = agreements;
        this.partnerships = partnerships;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Text> of(Edition edition, Texts t) {
        var partnership = partnerships.of(agreements.of(edition.id()), edition);
        return Stream.of(
                        text("partnerships.steering", steering(partnership, t), t),
                        text("partnerships.resources", lines(partnership, CharterLineKind.RESOURCE, t), t),
                        text("partnerships.steps", lines(partnership, CharterLineKind.STEP, t), t),
                        text("partnerships.exit", partnership.charter().exitWords(), t))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Text> text(String heading, String words, Texts t) {
        return words.isBlank() ? Optional.empty() : Optional.of(new Text(t.get(heading), words));
    }

    private static String steering(Partnership partnership, Texts t) {
        return Stream.of(lines(partnership, CharterLineKind.SEAT, t), rule(partnership.charter(), t))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining("\n\n"));
    }

    private static String rule(Charter charter, Texts t) {
        var rule =
                charter.rule() == null || charter.rule() == DecisionRule.OTHER ? "" : t.of(charter.rule(), "sentence");
        return Stream.of(rule, charter.ruleWords())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" "));
    }

    private static String lines(Partnership partnership, CharterLineKind kind, Texts t) {
        var mark = kind == CharterLineKind.STEP ? "1. " : "- ";
        return partnership.lines(kind).stream()
                .map(line -> mark + line(partnership, line, t).replaceAll("\\s+", " "))
                .collect(Collectors.joining("\n"));
    }

    private static String line(Partnership partnership, CharterLine line, Texts t) {
        var party = Optional.ofNullable(line.party())
                .flatMap(partnership.agreement()::party)
                .map(AgreementParty::name)
                .orElse("");
        return switch (line.kind()) {
            case SEAT -> t.get("partnerships.line.seat", party, said(line));
            case RESOURCE -> t.get("partnerships.line.resource", party, resource(line, t), line.words());
            case STEP -> t.get("partnerships.line.step", line.about(), line.days());
        };
    }

    private static String said(CharterLine line) {
        return line.words().isEmpty() ? line.about() : line.about() + ", " + line.words();
    }

    private static String resource(CharterLine line, Texts t) {
        return line.resource() == null ? "" : t.of(line.resource());
    }
}
