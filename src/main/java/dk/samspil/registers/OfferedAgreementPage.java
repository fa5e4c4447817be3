package dk.samspil.registers;

import java.util.List;

/** An offered agreement, to be read and begun with. */
public record OfferedAgreementPage(OfferedAgreement offer, List<OfferedClause> clauses) {}
