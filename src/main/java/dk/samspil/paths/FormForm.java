package dk.samspil.paths;

import dk.samspil.collaborations.Form;
import dk.samspil.web.Line;
import dk.samspil.web.Problems;
import dk.samspil.web.Prose;
import dk.samspil.web.Texts;
import dk.samspil.web.Typed;
import java.util.Optional;

/** How a party wants to hold together, as it is typed; {@code who} only where it was said on the phone. */
public record FormForm(
        @Line String form,
        @Prose(max = 500) String why,
        @Line String who) {

    public FormForm {
        form = Typed.text(form);
        why = Typed.text(why);
        who = Typed.text(who);
    }

    static FormForm empty() {
        return new FormForm("", "", "");
    }

    static FormForm of(FormChoice choice) {
        return new FormForm(choice.form().name(), choice.why(), "");
    }

    Optional<Form> chosen() {
        return Typed.one(Form.class, form).filter(one -> one != Form.UNDECIDED);
    }

    Problems check(Problems problems, boolean onThePhone, Texts t) {
        if (chosen().isEmpty()) {
            problems = problems.and("form", t.get("paths.form.problem.form"));
        }
        return onThePhone && who.isBlank() ? problems.and("who", t.get("paths.form.problem.who")) : problems;
    }
}
