package dk.samspil.accounts;

import dk.samspil.access.NotHere;
import dk.samspil.access.Open;
import dk.samspil.access.PersonId;
import dk.samspil.access.Wardrobe;
import dk.samspil.web.Frame;
import dk.samspil.web.Html;
import dk.samspil.web.SeeOther;
import gg.jte.generated.precompiled.Templates;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Being somebody by picking them from a list. Exists in the demo and nowhere else. */
@Open
@Controller
@Profile("demo")
@RequestMapping("/demo/ind")
class DemoSignInController {

    private final DemoPeople people;
    private final Wardrobe wardrobe;
    private final Doorstep doorstep;
    private final Templates templates;

    DemoSignInController(DemoPeople people, Wardrobe wardrobe, Doorstep doorstep, Templates templates) {
        this.people = people;
        this.wardrobe = wardrobe;
        this.doorstep = doorstep;
        this.templates = templates;
    }

    @GetMapping
    View choose(@RequestParam(required = false) @Nullable String til, Frame frame) {
        var everybody = people.all().stream()
                .map(account -> DemoPage.Someone.of(account, wardrobe.of(account.id()), frame.t()))
                .toList();
        return Html.page(templates.accountsDemo(new DemoPage(everybody, LocalPath.of(til)), frame));
    }

    @PostMapping
    View become(
            @RequestParam UUID person,
            @RequestParam(required = false) @Nullable String til,
            HttpServletRequest request,
            HttpServletResponse response) {
        var account = people.become(new PersonId(person)).orElseThrow(NotHere::new);
        doorstep.letIn(account, request, response);
        var backTo = LocalPath.of(til);
        return SeeOther.at(backTo == null ? "/min-side" : backTo);
    }
}
