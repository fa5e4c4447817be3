package dk.samspil.seals;

import dk.samspil.seals.Known.Standing;
import dk.samspil.web.Fact;
import dk.samspil.web.Problems;
import dk.samspil.web.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The page where a file is checked; {@code result} is what came out of it, where there is one. */
public record SealCheckPage(@Nullable Result result, Problems problems) {

    /**
     * The answer.
     *
     * @param standing whether it is in force, in a word; null where we do not know, or it is not genuine
     */
    public record Result(
            String title,
            String text,
            boolean genuine,
            boolean development,
            @Nullable String standing,
            boolean inForce,
            List<Fact> facts) {

        static Result of(Checked.Flaw flaw, Texts t) {
            return new Result(
                    t.of(flaw), t.of(flaw, "what", Seals.MAX_MEGABYTES), false, false, null, false, List.of());
        }

        static Result of(Seal seal, @Nullable Known known, Texts t) {
            var facts = new ArrayList<Fact>();
            if (known != null) {
                facts.add(new Fact(t.get("seals.what"), known.title()));
                facts.add(new Fact(t.get("seals.parties"), String.join(", ", known.parties())));
                facts.add(new Fact(t.get("seals.inForce"), period(known, t)));
            }
            facts.add(new Fact(t.get("seals.at"), t.get("seals.at.when", t.date(seal.at()), t.time(seal.at()))));
            facts.add(
                    new Fact(t.get("seals.time"), t.get(seal.timestamped() ? "seals.time.vouched" : "seals.time.own")));
            return new Result(
                    t.get("seals.genuine"),
                    t.get("seals.genuine.what"),
                    true,
                    seal.development(),
                    known == null ? null : t.of(known.standing()),
                    known != null && known.standing() == Standing.IN_FORCE,
                    List.copyOf(facts));
        }

        private static String period(Known known, Texts t) {
            return t.of(known.standing(), "period", day(known.from(), t), day(known.to(), t));
        }

        /** Texts choose by whether there is a day. */
        private static String day(@Nullable LocalDate day, Texts t) {
            return day == null ? "none" : t.date(day);
        }
    }
}
