package dk.samspil.partnerships;

import dk.samspil.agreements.AgreementKind;
import dk.samspil.agreements.AgreementParty;
import dk.samspil.agreements.Agreements;
import dk.samspil.agreements.Edition;
import dk.samspil.agreements.LooseEnds;
import dk.samspil.web.Texts;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is missing in a partnership before its text is finished, in words; and who has not said how ready they are. */
@Component
class PartnershipLooseEnds implements LooseEnds {

    private final Agreements agreements;
    private final Partnerships partnerships;

    PartnershipLooseEnds(Agreements agreements, Partnerships partnerships) {
        this.agreements = agreements;
        this.partnerships = partnerships;
    }

    @Override
    @Transactional(readOnly = true)
    public List<String> before(Edition edition, Texts t) {
        var agreement = agreements.of(edition.id());
        if (agreement.kind() != AgreementKind.PARTNERSHIP) {
            return List.of();
        }
        var loose = missing(partnerships.of(agreement, edition), t);
        var answers = partnerships.answers(agreement.id());
        agreement.present().stream()
                .filter(party -> !answers.hasAnswered(party.organisation()))
                .map(AgreementParty::name)
                .forEach(name -> loose.add(t.get("partnerships.loose.ready", name)));
        return loose;
    }

    private static List<String> missing(Partnership partnership, Texts t) {
        var loose = new ArrayList<String>();
        for (var kind : CharterLineKind.values()) {
            if (partnership.lines(kind).isEmpty()) {
                loose.add(t.of(kind, "loose"));
            }
        }
        if (partnership.isUnequal()) {
            loose.add(t.get("partnerships.unequal"));
        }
        if (partnership.charter().rule() == null) {
            loose.add(t.get("partnerships.loose.rule"));
        }
        if (partnership.milestones().isEmpty()) {
            loose.add(t.get("partnerships.loose.plan"));
        }
        if (partnership.charter().exitWords().isBlank()) {
            loose.add(t.get("partnerships.loose.exit"));
        }
        return loose;
    }
}
