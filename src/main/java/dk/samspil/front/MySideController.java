package dk.samspil.front;

import dk.samspil.access.Needs;
import dk.samspil.access.Permission;
import dk.samspil.web.Frame;
import dk.samspil.web.Html;
import dk.samspil.web.Texts;
import gg.jte.generated.precompiled.Templates;
import java.time.Clock;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Min side: what waits for me, what waits for others, my collaborations. */
@Controller
class MySideController {

    private final MySide mySide;
    private final Templates templates;
    private final Clock clock;

    MySideController(MySide mySide, Templates templates, Clock clock) {
        this.mySide = mySide;
        this.templates = templates;
        this.clock = clock;
    }

    @GetMapping("/min-side")
    @Needs(Permission.OWN_ACCOUNT)
    Html mySide(Frame frame) {
        var t = frame.t();
        var person = frame.person();
        var greeting = t.get(
                "front.greeting."
                        + timeOfDay(ZonedDateTime.ofInstant(clock.instant(), Texts.ZONE)
                                .toLocalTime()),
                person == null ? "" : firstName(person.name()));
        return person != null && frame.may(Permission.SEE)
                ? Html.page(templates.frontMySide(mySide.of(person, greeting), frame))
                : Html.page(templates.frontWelcome(greeting, frame));
    }

    private static String timeOfDay(LocalTime time) {
        if (time.getHour() < 10) {
            return "morning";
        }
        return time.getHour() < 17 ? "day" : "evening";
    }

    private static String firstName(String name) {
        return name.strip().split("\\s+")[0];
    }
}
