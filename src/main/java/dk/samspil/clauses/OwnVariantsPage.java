package dk.samspil.clauses;

import dk.samspil.web.Pager;
import java.util.List;

/** One's own wordings. {@code mayWrite} is false for those who may look only. */
public record OwnVariantsPage(List<Own> variants, boolean mayWrite, Pager pager) {

    /**
     * @param about the heading of its clause
     * @param taken how often others have taken it over, in a sentence; empty where it was never offered
     */
    public record Own(String name, String about, String path, VariantStanding standing, String taken) {}
}
