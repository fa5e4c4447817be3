package dk.samspil.rolesplits;

import dk.samspil.web.Texts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;

/** How many tasks they see alike, and how many not: counted, never averaged. */
record Tally(int alike, int apart, int open) {

    enum Standing {
        ALIKE,
        APART,
        /** Nobody knows yet. */
        OPEN
    }

    static Tally of(Collection<Standing> tasks) {
        return new Tally(
                Collections.frequency(tasks, Standing.ALIKE),
                Collections.frequency(tasks, Standing.APART),
                Collections.frequency(tasks, Standing.OPEN));
    }

    private int all() {
        return alike + apart + open;
    }

    /** "Fem opgaver. I ser ens på de fire og forskelligt på én." */
    String sentence(Texts t) {
        var sentences = new ArrayList<String>();
        sentences.add(t.get("rolesplits.tally.tasks", all()));
        if (alike > 0 && apart > 0) {
            sentences.add(t.get("rolesplits.tally.both", alike, apart));
        } else if (alike > 0) {
            sentences.add(
                    alike == all()
                            ? t.get("rolesplits.tally.allAlike", alike)
                            : t.get("rolesplits.tally.alike", alike));
        } else if (apart > 0) {
            sentences.add(
                    apart == all()
                            ? t.get("rolesplits.tally.allApart", apart)
                            : t.get("rolesplits.tally.apart", apart));
        }
        if (open > 0) {
            sentences.add(t.get("rolesplits.tally.open", open));
        }
        return String.join(" ", sentences);
    }
}
