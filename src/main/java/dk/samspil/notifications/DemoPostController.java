package dk.samspil.notifications;

import dk.samspil.access.NotHere;
import dk.samspil.access.Open;
import dk.samspil.web.Frame;
import dk.samspil.web.Html;
import dk.samspil.web.Pager;
import gg.jte.generated.precompiled.Templates;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The demo's postbox (postkassen): every mail that went out, with links that work. Exists in the demo and nowhere else. */
@Open
@Controller
@Profile("demo")
class DemoPostController {

    private static final int PAGE = 25;

    private final DemoMailRepository mails;
    private final Templates templates;

    DemoPostController(DemoMailRepository mails, Templates templates) {
        this.mails = mails;
        this.templates = templates;
    }

    @GetMapping("/demo/post")
    Html all(@RequestParam(defaultValue = "1") int side, Frame frame) {
        var page = Math.max(1, side);
        var pager = Pager.of(page, mails.count(), PAGE, "/demo/post");
        return Html.page(
                templates.notificationsPostbox(PostboxPage.of(mails.page(page, PAGE), pager, frame.t()), frame));
    }

    @GetMapping("/demo/post/{id}")
    Html one(@PathVariable UUID id, Frame frame) {
        var mail = mails.find(id).orElseThrow(NotHere::new);
        return Html.page(templates.notificationsDemoMail(DemoMailPage.of(mail, frame.t()), frame));
    }
}
