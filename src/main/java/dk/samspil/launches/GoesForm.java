package dk.samspil.launches;

import dk.samspil.web.Line;
import dk.samspil.web.Problems;
import dk.samspil.web.Prose;
import dk.samspil.web.Texts;
import dk.samspil.web.Typed;
import java.util.Optional;

/** How it goes, as it is typed; {@code who} only where it was said on the phone. */
public record GoesForm(
        @Line String goes,
        @Prose(max = 1000) String words,
        @Line String who) {

    public GoesForm {
        goes = Typed.text(goes);
        words = Typed.text(words);
        who = Typed.text(who);
    }

    static GoesForm of(LaunchLine line, String who) {
        var going = line.going();
        return going == null
                ? new GoesForm("", "", who)
                : new GoesForm(going.goes().name(), going.words(), who);
    }

    Optional<Goes> chosen() {
        return Typed.one(Goes.class, goes);
    }

    Problems check(Problems problems, boolean onThePhone, Texts t) {
        if (chosen().isEmpty()) {
            problems = problems.and("goes", t.get("launches.goes.problem.goes"));
        }
        return onThePhone && who.isBlank()
                ? problems.and("who", t.get("collaborations.phone.problem.saidBy"))
                : problems;
    }
}
