package dk.samspil.registers;

import java.util.List;

/**
 * An agreement as its parties would offer it to others.
 *
 * @param about in a sentence, what kind of collaboration it suits
 */
public record Reuse(String title, String about, List<OfferedClause> clauses, int version) {

    static final Reuse NONE = new Reuse("", "", List.of(), 0);
}
