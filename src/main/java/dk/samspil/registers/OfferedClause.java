package dk.samspil.registers;

import dk.samspil.agreements.Source;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A clause of an agreement as it would be offered: without names.
 *
 * @param section the clause it was made from; null for one that is read from outside
 * @param source the library's wording it goes back to, where there is one
 */
public record OfferedClause(
        @Nullable UUID section, int position, @Nullable Source source, String heading, String words) {}
