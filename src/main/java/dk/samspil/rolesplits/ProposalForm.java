package dk.samspil.rolesplits;

import dk.samspil.web.Day;
import dk.samspil.web.Prose;
import dk.samspil.web.Required;
import dk.samspil.web.TypedDay;
import jakarta.validation.constraints.Size;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the parties say together of a task, as it is typed. Seeing it differently stands among the choices, as large as the others. */
record ProposalForm(
        @Nullable Integer version,
        @Required(message = "rolesplits.problem.joint") String situation,

        @Required(message = "rolesplits.problem.words") @Prose(max = 1000)
        String words,

        @Day String from,
        Map<String, @Size(max = 200, message = "web.problem.tooLong") String> lanes) {

    static final String DIFFERENTLY = "DIFFERENTLY";

    ProposalForm {
        situation = Objects.requireNonNullElse(situation, "");
        words = Objects.requireNonNullElse(words, "");
        from = Objects.requireNonNullElse(from, "");
        lanes = Objects.requireNonNullElse(lanes, Map.of());
    }

    /** Begun with the map of today, or with what was proposed. */
    static ProposalForm of(SplitTask task, @Nullable Proposal proposal) {
        if (proposal == null) {
            return new ProposalForm(0, "", "", "", task.text().lanes());
        }
        var text = proposal.text();
        return new ProposalForm(
                proposal.version(),
                text.situation() == null ? DIFFERENTLY : text.situation().name(),
                text.words(),
                text.from() == null ? "" : text.from().toString(),
                text.isDifferently() ? task.text().lanes() : text.lanes());
    }

    ProposalForm seeing(int newer) {
        return new ProposalForm(newer, situation, words, from, lanes);
    }

    /** Of a form without problems. The map changes only with a joint answer. */
    JointText text(List<Lane> onTheMap) {
        if (situation.equals(DIFFERENTLY)) {
            return new JointText(null, words, null, Map.of());
        }
        var written = new HashMap<String, String>();
        onTheMap.stream().filter(lane -> !in(lane).isEmpty()).forEach(lane -> written.put(lane.key(), in(lane)));
        return new JointText(chosen().orElseThrow(), words, TypedDay.read(from).orElse(null), Map.copyOf(written));
    }

    boolean isUnreadable() {
        return !situation.isEmpty() && !situation.equals(DIFFERENTLY) && chosen().isEmpty();
    }

    String in(Lane lane) {
        return Objects.requireNonNullElse(lanes.get(lane.key()), "");
    }

    private Optional<Situation> chosen() {
        return Situation.FOUR.stream()
                .filter(one -> one.name().equals(situation))
                .findFirst();
    }
}
