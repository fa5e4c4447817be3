package dk.samspil.rolesplits;

import dk.samspil.access.Needs;
import dk.samspil.access.Permission;
import dk.samspil.access.PlaceId;
import dk.samspil.rounds.Rounds;
import dk.samspil.web.Frame;
import dk.samspil.web.Html;
import dk.samspil.web.Problems;
import dk.samspil.web.Refusal;
import dk.samspil.web.SeeOther;
import dk.samspil.web.TypedDay;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Who does what: the map, asking everybody, and what they said. */
@Controller
@RequestMapping("/samarbejder/{place}/roller")
class RolesController {

    private final RoleSplits splits;
    private final Rounds rounds;
    private final RolesPages pages;

    RolesController(RoleSplits splits, Rounds rounds, RolesPages pages) {
        this.splits = splits;
        this.rounds = rounds;
        this.pages = pages;
    }

    @GetMapping
    @Needs(Permission.SEE)
    View show(@PathVariable UUID place, Frame frame) {
        return Html.page(pages.of(splits.split(new PlaceId(place)), Problems.none(), frame));
    }

    @PostMapping("/runder")
    @Needs(Permission.COLLABORATE)
    View ask(@PathVariable UUID place, @RequestParam(defaultValue = "") String due, Frame frame) {
        var id = new PlaceId(place);
        var day = due.isBlank() ? Optional.of(RolesPages.suggestedDue(rounds.today())) : TypedDay.read(due.strip());
        if (day.isEmpty()) {
            return refused(id, Problems.none().and("due", frame.t().get("web.problem.day")), frame);
        }
        try {
            splits.ask(id, day.get());
            return SeeOther.at(Paths.roles(id)).saying("rolesplits.asked");
        } catch (Refusal refusal) {
            return refused(id, Problems.none().and(refusal.field(), refusal.text(frame.t())), frame);
        }
    }

    private View refused(PlaceId place, Problems problems, Frame frame) {
        return Html.refused(pages.of(splits.split(place), problems, frame));
    }
}
