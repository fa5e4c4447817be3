package dk.samspil.partnerships;

import dk.samspil.access.OrganisationId;
import dk.samspil.agreements.AgreementParty;
import dk.samspil.collaborations.RoomHead;
import dk.samspil.web.Conflict;
import dk.samspil.web.Fields;
import dk.samspil.web.Option;
import dk.samspil.web.Problems;
import dk.samspil.web.Texts;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A partnership on one page: written on while its text is open, read afterwards. */
public record PartnershipPage(
        RoomHead head,
        Partnership partnership,
        ReadyAnswers answers,
        OrganisationId self,
        CharterForm form,
        Problems problems,
        @Nullable Conflict conflict) {

    public Fields fields(Texts t) {
        return new Fields(t, "partnerships.charter", problems);
    }

    public boolean isOpen() {
        return partnership.isOpenTo(self);
    }

    public List<AgreementParty> parties() {
        return partnership.agreement().present();
    }

    public String path() {
        return partnership.path();
    }

    public List<Option> rules(Texts t) {
        return Option.of(t, DecisionRule.values());
    }

    public Optional<AgreementParty> party(@Nullable OrganisationId organisation) {
        return Optional.ofNullable(organisation).flatMap(partnership.agreement()::party);
    }

    /** What a line says of itself, beside whose it is. */
    public String words(CharterLine line, Texts t) {
        return switch (line.kind()) {
            case SEAT -> line.words().isEmpty() ? line.about() : line.about() + ", " + line.words();
            case RESOURCE ->
                t.get("partnerships.resource", line.resource() == null ? "" : t.of(line.resource()), line.words());
            case STEP -> t.get("partnerships.line.step", line.about(), line.days());
        };
    }

    PartnershipPage with(CharterForm typed, Problems found, @Nullable Conflict met) {
        return new PartnershipPage(head, partnership, answers, self, typed, found, met);
    }
}
