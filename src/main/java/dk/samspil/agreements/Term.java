package dk.samspil.agreements;

import dk.samspil.clauses.Blank;
import dk.samspil.web.Texts;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/** How long an edition holds, filled into the words that speak of it: the parties settle the days apart from the text. */
final class Term {

    /** What a clause says of it. */
    static final Set<Blank> BLANKS = Set.of(Blank.START, Blank.END, Blank.NOTICE);

    private Term() {}

    /** Where a day has not been settled, its gap stays open. */
    static String fill(String words, Edition edition, Texts t) {
        Map<Blank, String> known = new EnumMap<>(Blank.class);
        known.put(Blank.NOTICE, t.get("agreements.notice", edition.noticeMonths()));
        if (edition.startsOn() != null) {
            known.put(Blank.START, t.date(edition.startsOn()));
        }
        if (edition.endsOn() != null) {
            known.put(Blank.END, t.date(edition.endsOn()));
        }
        return Blank.fill(words, known);
    }
}
