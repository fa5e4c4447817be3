package dk.samspil.clauses;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One thing an agreement can speak of (afsnit).
 *
 * @param code the same in every edition; an organisation's own clause has its id
 * @param edition what an agreement remembers that it took
 * @param number where it stands in a whole agreement
 * @param part what it stands together with
 * @param help why it is there, and what to think of
 * @param owner who had better write the first draft
 * @param kits which agreements begin with it; an organisation's own begins none
 * @param wordings the house's own first, then those the acting organisation may use
 */
public record Clause(
        String code,
        int edition,
        int number,
        Part part,
        String heading,
        String help,
        DraftedBy owner,
        Set<Kit> kits,
        List<Wording> wordings) {

    /** The wording an agreement of this kind begins with. */
    public Wording suggested(Kit kit) {
        return wordings.stream()
                .filter(wording -> wording.key().equals(Wording.LIGHT) == (kit == Kit.LIGHT))
                .findFirst()
                .orElseGet(wordings::getFirst);
    }

    Clause with(List<Wording> more) {
        return new Clause(
                code,
                edition,
                number,
                part,
                heading,
                help,
                owner,
                kits,
                Stream.concat(wordings.stream(), more.stream()).toList());
    }
}
