package dk.samspil.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.List;

/** Somebody's mails, as the demo's postbox shows them. */
final class Postbox {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private Postbox() {}

    /** The newest mail to this address about this, by where it is kept; empty while there is none. */
    static String newest(Visit visit, String address, String subject) {
        var mails = visit.open("/demo/post")
                .page()
                .locator("main li", new Page.LocatorOptions().setHasText(address))
                .filter(new Locator.FilterOptions().setHasText(subject));
        return mails.count() == 0 ? "" : mails.first().getByRole(AriaRole.LINK).getAttribute("href");
    }

    /** Opens the newest mail to this address about this, as soon as it has come. */
    static Visit open(Visit visit, String address, String subject) {
        return open(visit, address, subject, "");
    }

    /** The same, where one like it may have come before: the one after that. */
    static Visit open(Visit visit, String address, String subject, String before) {
        long until = System.nanoTime() + PATIENCE.toNanos();
        var mail = newest(visit, address, subject);
        while (List.of("", before).contains(mail) && System.nanoTime() < until) {
            visit.page().waitForTimeout(500);
            mail = newest(visit, address, subject);
        }
        assertThat(mail)
                .as("a mail to %s about %s in: %s", address, subject, visit.words())
                .isNotIn("", before);
        return visit.open(mail);
    }

    /** Follows the link in the newest mail about this to what it can answer. */
    static Visit follow(Visit visit, String address, String subject, String link) {
        return follow(visit, address, subject, "", link);
    }

    static Visit follow(Visit visit, String address, String subject, String before, String link) {
        return visit.open(open(visit, address, subject, before)
                .page()
                .locator("main a[href*='" + link + "']")
                .first()
                .getAttribute("href"));
    }
}
