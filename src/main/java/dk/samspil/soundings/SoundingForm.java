package dk.samspil.soundings;

import dk.samspil.access.Hat;
import dk.samspil.access.PlaceId;
import dk.samspil.meetings.TypedPlan;
import dk.samspil.web.Day;
import dk.samspil.web.Line;
import dk.samspil.web.Phone;
import dk.samspil.web.PhoneNumber;
import dk.samspil.web.Problems;
import dk.samspil.web.Prose;
import dk.samspil.web.Required;
import dk.samspil.web.Texts;
import dk.samspil.web.Typed;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A meeting of a whole field, as it is typed. The four elements of the programme have a point on each line, and are asked for once. */
public record SoundingForm(
        @Nullable UUID id,
        @Nullable Integer version,
        @Line String kind,
        @Line String scope,
        @Line String scopeWords,

        @Required(message = "meetings.plan.problem.title") @Line
        String title,

        @Required(message = "meetings.plan.problem.day") @Line @Day
        String day,

        @Line String time,
        @Line String minutes,
        @Line String spot,
        @Line(max = 500) String online,
        @Prose(max = 1000) String words,
        @Phone String callerPhone,
        @Nullable List<String> levels,
        @Prose(max = 1000) String people,
        @Line String served,
        @Prose String orientation,
        @Prose String content,
        @Prose String joy,
        @Prose String talk) {

    static final List<Integer> LENGTHS = List.of(60, 90, 120, 150, 180, 240, 360, 480);

    public SoundingForm {
        kind = Typed.text(kind);
        scope = Typed.text(scope);
        scopeWords = Typed.text(scopeWords);
        title = Typed.text(title);
        day = Typed.text(day);
        time = Typed.text(time);
        minutes = Typed.text(minutes);
        spot = Typed.text(spot);
        online = Typed.text(online);
        words = Typed.text(words);
        callerPhone = PhoneNumber.tidy(Typed.text(callerPhone));
        levels = levels == null ? List.of() : levels;
        people = Typed.text(people);
        served = Typed.text(served);
        orientation = Typed.text(orientation);
        content = Typed.text(content);
        joy = Typed.text(joy);
        talk = Typed.text(talk);
    }

    /** In the first quarter, ahead of the service level and the budget; and a programme with something of everything. */
    static SoundingForm suggested(UUID id, SoundingKind kind, LocalDate day, Texts t) {
        return new SoundingForm(
                id,
                null,
                kind.name(),
                Scope.FIELD.name(),
                "",
                t.of(kind, "title"),
                day.toString(),
                "15:00",
                "180",
                "",
                "",
                "",
                "",
                List.of(),
                "",
                "",
                t.of(Element.ORIENTATION, "suggested"),
                t.of(Element.CONTENT, "suggested"),
                t.of(Element.JOY, "suggested"),
                t.of(Element.TALK, "suggested"));
    }

    static SoundingForm of(Sounding sounding) {
        var plan = sounding.plan();
        return new SoundingForm(
                sounding.id().value(),
                sounding.version(),
                sounding.kind().name(),
                sounding.scope().name(),
                sounding.scopeWords(),
                plan.title(),
                plan.hour().day().toString(),
                plan.hour().time().toString(),
                String.valueOf(plan.hour().minutes()),
                plan.spot(),
                plan.online(),
                plan.words(),
                sounding.callerPhone(),
                sounding.signals().levels().stream().map(Enum::name).toList(),
                sounding.signals().people(),
                sounding.signals().served(),
                "",
                "",
                "",
                "");
    }

    Problems check(Problems problems, Texts t) {
        if (Typed.one(SoundingKind.class, kind).isEmpty()) {
            problems = problems.and("kind", t.get("soundings.form.problem.kind"));
        }
        var chosen = Typed.one(Scope.class, scope);
        if (chosen.isEmpty()) {
            problems = problems.and("scope", t.get("soundings.form.problem.scope"));
        } else if (chosen.get().needsWords() && scopeWords.isBlank()) {
            problems = problems.and("scopeWords", t.get("soundings.form.problem.scopeWords"));
        }
        return typed().check(problems, LENGTHS, t);
    }

    /** The same for a meeting that is called: it lies ahead. */
    Problems checkNew(Problems problems, Instant now, Texts t) {
        return typed().checkAhead(check(problems, t), now, t);
    }

    /** Checked before; called by whoever is signed in, on behalf of their organisation. */
    Sounding called(PlaceId place, Hat hat, String caller, LocalDate today) {
        var plan = typed().plan();
        return new Sounding(
                place,
                hat.organisation(),
                hat.name(),
                caller,
                callerPhone,
                SoundingKind.valueOf(kind),
                Scope.valueOf(scope),
                inWords(),
                plan,
                signals(),
                plan.hour().answerBy(today),
                null,
                null,
                0,
                1);
    }

    /** Checked before. */
    Sounding changing(Sounding sounding) {
        return sounding.saying(
                callerPhone, SoundingKind.valueOf(kind), Scope.valueOf(scope), inWords(), typed().plan(), signals());
    }

    /** The points under each element, in the programme's order. */
    List<String> points(Element element) {
        var lines = switch (element) {
            case ORIENTATION -> orientation;
            case CONTENT -> content;
            case JOY -> joy;
            case TALK -> talk;
        };
        return TypedPlan.points(lines, 20);
    }

    private String inWords() {
        return Scope.valueOf(scope).needsWords() ? scopeWords : "";
    }

    private TypedPlan typed() {
        return new TypedPlan(title, day, time, minutes, spot, online, words);
    }

    private Signals signals() {
        var chosen = Stream.of(Level.values())
                .filter(level -> levels != null && levels.contains(level.name()))
                .toList();
        return new Signals(chosen, people, served);
    }

    SoundingForm seen(int newVersion) {
        return new SoundingForm(
                id,
                newVersion,
                kind,
                scope,
                scopeWords,
                title,
                day,
                time,
                minutes,
                spot,
                online,
                words,
                callerPhone,
                levels,
                people,
                served,
                orientation,
                content,
                joy,
                talk);
    }
}
