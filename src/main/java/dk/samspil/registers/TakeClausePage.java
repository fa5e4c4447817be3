package dk.samspil.registers;

import dk.samspil.clauses.OfferedWording;
import dk.samspil.web.Field;
import dk.samspil.web.Option;
import dk.samspil.web.Problems;
import java.util.List;
import java.util.UUID;

/**
 * Into which agreement an offered clause is taken.
 *
 * @param id of the clause as it would stand there
 */
public record TakeClausePage(
        String heading, OfferedWording wording, List<Option> agreements, UUID id, Field agreement, Problems problems) {}
