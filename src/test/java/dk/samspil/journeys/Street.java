package dk.samspil.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Where people come from. A journey that asks for it may let them in, each with a browser of their own. */
class Street implements ParameterResolver, AfterEachCallback {

    private static final Namespace HERE = Namespace.create(Street.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == Comers.class;
    }

    @Override
    public Comers resolveParameter(ParameterContext parameter, ExtensionContext test) {
        var chromium = test.getRoot().getStore(HERE).computeIfAbsent("chromium", key -> new Chromium(), Chromium.class);
        var port = SpringExtension.getApplicationContext(test).getEnvironment().getRequiredProperty("server.port");
        return test.getStore(HERE)
                .computeIfAbsent(
                        "comers", key -> new Comers(chromium.browser(), "http://localhost:" + port), Comers.class);
    }

    @Override
    public void afterEach(ExtensionContext test) {
        var comers = test.getStore(HERE).get("comers", Comers.class);
        if (comers != null) {
            comers.goHome();
        }
    }

    /** Those who have come to this journey. */
    static class Comers {

        private final Browser browser;
        private final String address;
        private final List<Visit> visits = new ArrayList<>();
        private final List<BrowserContext> contexts = new ArrayList<>();

        Comers(Browser browser, String address) {
            this.browser = browser;
            this.address = address;
        }

        /** Somebody who signs in by being picked from the demo's list. */
        Visit signedIn(String name) {
            return stranger().signIn(name);
        }

        Visit stranger() {
            return visit(options(), true);
        }

        /** Signed in, with scripts switched off. */
        Visit withoutScripts(String name) {
            return visit(options().setJavaScriptEnabled(false), false).signIn(name);
        }

        Visit strangerWithoutScripts() {
            return visit(options().setJavaScriptEnabled(false), false);
        }

        private Visit visit(Browser.NewContextOptions options, boolean inspected) {
            var context = browser.newContext(options);
            contexts.add(context);
            var visit = new Visit(context, inspected);
            visits.add(visit);
            return visit;
        }

        private Browser.NewContextOptions options() {
            return new Browser.NewContextOptions()
                    .setBaseURL(address)
                    .setLocale("da-DK")
                    .setViewportSize(1280, 900);
        }

        /** Nobody leaves while there is trouble that was not told. */
        void goHome() {
            contexts.forEach(BrowserContext::close);
            visits.forEach(Visit::assertWithoutTrouble);
        }
    }
}
