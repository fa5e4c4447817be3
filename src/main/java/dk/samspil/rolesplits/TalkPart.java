package dk.samspil.rolesplits;

import dk.samspil.access.PlaceId;
import dk.samspil.web.Texts;
import dk.samspil.web.Way;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One task with what each party says of it: a difference, or something to be aware of though all say the same.
 *
 * @param summary for one that is folded: what they call it
 * @param main whether its button is the page's filled one
 */
public record TalkPart(
        String anchor,
        String title,
        String summary,
        List<SaidPart> said,
        List<WarningPart> warnings,
        @Nullable Way joint,
        boolean main) {

    static TalkPart of(OnTask on, List<Lane> lanes, PlaceId place, boolean main, boolean may, Texts t) {
        var task = on.task();
        return new TalkPart(
                Paths.talkAnchor(task.id()),
                task.title(),
                on.situations().stream().map(t::of).findFirst().orElseGet(() -> t.of(Situation.UNSURE)),
                on.said().stream().map(said -> SaidPart.of(said, t)).toList(),
                Warning.on(on, lanes).stream()
                        .map(warning -> WarningPart.of(warning, t))
                        .toList(),
                may ? joint(on, place, t) : null,
                main);
    }

    private static Way joint(OnTask on, PlaceId place, Texts t) {
        var task = on.task().id();
        return on.proposal() == null
                ? new Way(t.get("rolesplits.talk.write"), Paths.joint(place, task))
                : new Way(t.get("rolesplits.talk.see"), "#" + Paths.jointAnchor(task));
    }
}
