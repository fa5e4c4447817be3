package dk.samspil.paths;

import dk.samspil.access.OrganisationId;
import dk.samspil.web.Day;
import dk.samspil.web.Line;
import dk.samspil.web.Typed;
import dk.samspil.web.TypedDay;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who does something and when, as it is typed; {@code words} only where it is the parties' own. */
public record ActivityForm(
        @Nullable Integer version,
        @Line String words,
        @Nullable UUID party,
        @Line String who,
        @Line @Day String day,
        @Nullable Boolean done) {

    public ActivityForm {
        words = Typed.text(words);
        who = Typed.text(who);
        day = Typed.text(day);
    }

    static ActivityForm of(Activity activity) {
        return new ActivityForm(
                activity.version(),
                activity.words(),
                activity.party() == null ? null : activity.party().value(),
                activity.who(),
                Objects.toString(activity.day(), ""),
                activity.done());
    }

    /** The activity as this form would have it. */
    Activity of(Activity standing, int seen) {
        return standing.called(words)
                .planned(
                        party == null ? null : new OrganisationId(party),
                        who,
                        TypedDay.read(day).orElse(null),
                        isDone(),
                        seen);
    }

    ActivityForm seen(int newVersion) {
        return new ActivityForm(newVersion, words, party, who, day, done);
    }

    public boolean isDone() {
        return Boolean.TRUE.equals(done);
    }
}
