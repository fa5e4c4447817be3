package dk.samspil.organisations;

import dk.samspil.access.Reach;
import dk.samspil.access.UnitId;
import dk.samspil.web.Field;
import dk.samspil.web.Fields;
import dk.samspil.web.Option;
import dk.samspil.web.Problems;
import dk.samspil.web.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The units as a tree, with a form that adds one.
 *
 * @param id of the one the form would add
 */
public record UnitPage(
        List<Branch> branches,
        boolean administers,
        @Nullable String id,
        Field name,
        Field parent,
        List<Option> parents,
        Problems problems) {

    public record Branch(String id, String name, String members, boolean reached, List<Branch> below) {}

    static UnitPage of(
            List<Unit> tree,
            Map<UnitId, Integer> members,
            UnitForm form,
            List<Option> parents,
            boolean administers,
            Problems problems,
            Texts t) {
        var fields = new Fields(t, "organisations.unit", problems);
        return new UnitPage(
                branches(tree, members, 0, t),
                administers,
                form.id(),
                fields.of("name", form.name()),
                fields.of("parent", form.parent()),
                parents,
                problems);
    }

    /** {@code tree} is in order from the top down, so a branch is a unit and all that follows deeper than it. */
    private static List<Branch> branches(List<Unit> tree, Map<UnitId, Integer> members, int depth, Texts t) {
        var branches = new ArrayList<Branch>();
        for (int i = 0; i < tree.size(); i++) {
            var unit = tree.get(i);
            if (unit.depth() == depth) {
                int end = i + 1;
                while (end < tree.size() && tree.get(end).depth() > depth) {
                    end++;
                }
                branches.add(new Branch(
                        unit.id().toString(),
                        unit.name(),
                        t.get("organisations.unit.members", members.getOrDefault(unit.id(), 0)),
                        Reach.current().covers(unit.id()),
                        branches(tree.subList(i + 1, end), members, depth + 1, t)));
            }
        }
        return List.copyOf(branches);
    }
}
