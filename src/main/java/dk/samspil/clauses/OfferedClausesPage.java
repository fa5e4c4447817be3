package dk.samspil.clauses;

import dk.samspil.web.Field;
import dk.samspil.web.Option;
import dk.samspil.web.Pager;
import java.util.List;

/** What others offer, found. {@code found} says how many. */
public record OfferedClausesPage(
        Field text, Field clause, List<Option> clauses, String found, List<OfferedLine> wordings, Pager pager) {}
