package dk.samspil.rolesplits;

import dk.samspil.access.NotHere;
import dk.samspil.rounds.OwnRounds.State;
import dk.samspil.web.Conflict;
import dk.samspil.web.Fields;
import dk.samspil.web.Frame;
import dk.samspil.web.Option;
import dk.samspil.web.Problems;
import dk.samspil.web.Texts;
import dk.samspil.web.Way;
import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The page on which a joint answer is written. */
@Component
class ProposalPages {

    private final Templates templates;

    ProposalPages(Templates templates) {
        this.templates = templates;
    }

    JteModel of(
            RoleSplit split,
            SplitTask task,
            ProposalForm form,
            Problems problems,
            @Nullable Conflict conflict,
            Frame frame) {
        if (split.state() != State.SHOWN) {
            throw new NotHere();
        }
        var t = frame.t();
        var room = split.room();
        var roles = Paths.roles(room.place());
        var fields = new Fields(t, "rolesplits.joint", problems);
        return templates.rolesplitsProposal(
                new ProposalPage(
                        task.title(),
                        List.of(new Way(room.name(), room.path()), new Way(t.get("rolesplits.title"), roles)),
                        split.on(split.current().orElseThrow(), task).said().stream()
                                .map(said -> SaidPart.of(said, t))
                                .toList(),
                        Paths.joint(room.place(), task.id()),
                        form.version() == null ? 0 : form.version(),
                        fields.of("situation", form.situation()),
                        situations(t),
                        fields.of("words", form.words()),
                        fields.of("from", form.from()),
                        Lane.in(room, t).stream()
                                .map(lane -> SplitTaskPages.lane(lane, form.in(lane), problems))
                                .toList(),
                        new Way(t.get("rolesplits.back"), roles),
                        problems,
                        conflict),
                frame);
    }

    /** Another party held the pen at the same time: theirs beside mine. */
    Conflict conflict(RoleSplit split, Proposal theirs, JointText mine, Texts t) {
        var differences = new ArrayList<Conflict.Difference>();
        add(differences, t.get("rolesplits.joint.situation"), theirs.text().called(t), mine.called(t));
        add(differences, t.get("rolesplits.joint.words"), theirs.text().words(), mine.words());
        add(differences, t.get("rolesplits.joint.from"), from(theirs.text(), t), from(mine, t));
        Lane.in(split.room(), t)
                .forEach(lane -> add(
                        differences,
                        lane.name(),
                        theirs.text().lanes().getOrDefault(lane.key(), ""),
                        mine.lanes().getOrDefault(lane.key(), "")));
        return new Conflict(
                theirs.by(),
                t.dayAndMonth(theirs.at()) + " " + t.time(theirs.at()),
                "situation",
                Paths.roles(split.room().place()),
                differences);
    }

    private static List<Option> situations(Texts t) {
        var options = new ArrayList<>(Option.of(t, Situation.FOUR.toArray(Situation[]::new)));
        options.add(new Option(
                ProposalForm.DIFFERENTLY, t.get("rolesplits.differently"), t.get("rolesplits.differently.hint")));
        return options;
    }

    private static String from(JointText text, Texts t) {
        return text.from() == null ? "" : t.date(text.from());
    }

    private static void add(List<Conflict.Difference> all, String label, String theirs, String mine) {
        if (!theirs.equals(mine)) {
            all.add(new Conflict.Difference(label, theirs, mine));
        }
    }
}
