package dk.samspil.rounds;

import dk.samspil.web.Prose;
import dk.samspil.web.Required;
import dk.samspil.web.Typed;
import org.jspecify.annotations.Nullable;

/** What the parties say together, as it is typed. Seeing it differently needs words too: what is left open. */
public record JointForm(
        @Nullable Integer version,
        @Nullable Joint joint,

        @Required(message = "rounds.joint.problem.words") @Prose(max = 1000)
        String words) {

    public JointForm {
        words = Typed.text(words);
    }

    public static JointForm of(Round round) {
        var said = round.joint();
        return said == null
                ? new JointForm(round.version(), null, "")
                : new JointForm(round.version(), said.joint(), said.words());
    }

    public JointForm seen(int newVersion) {
        return new JointForm(newVersion, joint, words);
    }
}
