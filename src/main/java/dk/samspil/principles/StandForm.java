package dk.samspil.principles;

import dk.samspil.web.Day;
import dk.samspil.web.Line;
import dk.samspil.web.Problems;
import dk.samspil.web.Required;
import dk.samspil.web.Texts;
import dk.samspil.web.Typed;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** What is said when an edition is to stand: the policy it belongs under, and the next look; as it is typed. */
public record StandForm(
        @Line String policyName,
        @Line String policyAdopted,
        @Line String policyWeb,

        @Required(message = "principles.problem.nextLook") @Line @Day
        String nextLook) {

    private static final Pattern WEB = Pattern.compile("https?://[^\\s<>\"]+");

    public StandForm {
        policyName = Typed.text(policyName);
        policyAdopted = Typed.text(policyAdopted);
        policyWeb = Typed.text(policyWeb);
        nextLook = Typed.text(nextLook);
    }

    static StandForm of(Edition edition, LocalDate nextLook) {
        var policy = edition.policy();
        return new StandForm(policy.name(), policy.adopted(), policy.web(), nextLook.toString());
    }

    /** An address that leads nowhere helps nobody, and a date needs something that was adopted. */
    Problems check(Problems problems, Texts t) {
        if (!policyWeb.isEmpty() && !WEB.matcher(policyWeb).matches()) {
            problems = problems.and("policyWeb", t.get("principles.stand.problem.web"));
        }
        return policyName.isEmpty() && !(policyAdopted + policyWeb).isEmpty()
                ? problems.and("policyName", t.get("principles.stand.problem.policyName"))
                : problems;
    }

    Policy policy() {
        return new Policy(policyName, policyAdopted, policyWeb);
    }
}
