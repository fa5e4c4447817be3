package dk.samspil.walls;

import dk.samspil.access.OrganisationId;
import dk.samspil.web.Line;
import dk.samspil.web.Phone;
import dk.samspil.web.PhoneNumber;
import dk.samspil.web.Problems;
import dk.samspil.web.Prose;
import dk.samspil.web.Required;
import dk.samspil.web.Texts;
import dk.samspil.web.Typed;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A collaboration that grows out of a meeting, as it is typed.
 *
 * @param med those to begin it with
 * @param how whether they all begin one thing together, or each one of its own
 */
public record BeginForm(
        @Nullable UUID note,
        @Nullable List<UUID> med,
        @Line String how,

        @Required(message = "collaborations.start.problem.name") @Line
        String name,

        @Required(message = "collaborations.start.problem.purpose") @Line(max = 300)
        String purpose,

        @Prose(max = 1000) String words,
        @Phone String phone,
        @Line String weeks) {

    static final String THREE = "3";
    static final List<String> WEEKS = List.of("1", "2", THREE, "4", "6", "8");
    static final int MOST = 20;

    public BeginForm {
        med = med == null ? List.of() : med.stream().distinct().toList();
        how = Typed.text(how);
        name = Typed.text(name);
        purpose = Typed.text(purpose);
        words = Typed.text(words);
        phone = PhoneNumber.tidy(Typed.text(phone));
        weeks = Typed.text(weeks);
    }

    public List<UUID> chosen() {
        return med == null ? List.of() : med;
    }

    List<OrganisationId> partners() {
        return chosen().stream().map(OrganisationId::new).toList();
    }

    Optional<BeginHow> way() {
        return Typed.one(BeginHow.class, how);
    }

    Problems check(Problems problems, Texts t) {
        if (chosen().isEmpty() || chosen().size() > MOST) {
            problems = problems.and("med", t.get("walls.begin.problem.med", MOST));
        }
        if (way().isEmpty()) {
            problems = problems.and("how", t.get("walls.begin.problem.how"));
        }
        return WEEKS.contains(weeks) ? problems : problems.and("weeks", t.get("walls.begin.problem.weeks"));
    }
}
