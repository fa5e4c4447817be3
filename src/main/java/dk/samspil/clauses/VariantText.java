package dk.samspil.clauses;

import dk.samspil.web.Language;
import org.jspecify.annotations.Nullable;

/**
 * What an organisation has written itself.
 *
 * @param clause the house's clause it is another wording of; null for a clause of its own
 * @param heading empty where the house's clause has one
 * @param name what the wording is called among others of the same clause
 */
public record VariantText(@Nullable String clause, Language language, String heading, String name, String text) {}
