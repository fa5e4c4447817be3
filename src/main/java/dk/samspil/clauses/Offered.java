package dk.samspil.clauses;

import java.util.List;

/** A page of what others offer, and how many there are in all. */
public record Offered(List<OfferedWording> wordings, int total) {

    static final Offered NOTHING = new Offered(List.of(), 0);
}
