package dk.samspil.agreements;

import java.util.List;

/**
 * An agreement as somebody has it open.
 *
 * @param edition the one the page shows
 * @param sections its clauses, with who agrees
 */
public record OpenAgreement(Agreement agreement, Edition edition, List<Section> sections) {}
