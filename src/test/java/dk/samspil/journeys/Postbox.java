package dk.samspil.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;

/** Somebody's mails, as the demo's postbox shows them. */
final class Postbox {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private Postbox() {}

    /** Opens the newest mail to this address about this, as soon as it has come. */
    static Visit open(Visit visit, String address, String subject) {
        var page = visit.page();
        var mail = page.locator("main li", new Page.LocatorOptions().setHasText(address))
                .filter(new Locator.FilterOptions().setHasText(subject))
                .first()
                .getByRole(AriaRole.LINK);
        long until = System.nanoTime() + PATIENCE.toNanos();
        visit.open("/demo/post");
        while (mail.count() == 0 && System.nanoTime() < until) {
            page.waitForTimeout(500);
            page.reload();
        }
        assertThat(mail.count())
                .as("a mail to %s about %s in: %s", address, subject, visit.words())
                .isPositive();
        mail.click();
        page.waitForLoadState();
        return visit;
    }

    /** Follows the link in the newest mail about this to what it can answer. */
    static Visit follow(Visit visit, String address, String subject, String link) {
        return visit.open(open(visit, address, subject)
                .page()
                .locator("main a[href*='" + link + "']")
                .first()
                .getAttribute("href"));
    }
}
