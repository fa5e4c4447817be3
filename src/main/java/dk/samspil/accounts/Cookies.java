package dk.samspil.accounts;

import dk.samspil.web.PublicAddress;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;

/** The two cookies that matter: neither scripts nor other sites get at them, and over https no other host can plant them. */
@Configuration
class Cookies {

    private final PublicAddress address;

    Cookies(PublicAddress address) {
        this.address = address;
    }

    @Bean
    CookieSerializer sessionCookie() {
        var cookie = new DefaultCookieSerializer();
        cookie.setCookieName(named("samspil"));
        cookie.setCookiePath("/");
        cookie.setUseHttpOnlyCookie(true);
        cookie.setUseSecureCookie(address.secure());
        cookie.setSameSite("Lax");
        return cookie;
    }

    /** The form token keeps its value across signing in, so that a form in another tab is not lost. */
    @Bean
    CsrfTokenRepository formTokens() {
        var tokens = new CookieCsrfTokenRepository();
        tokens.setCookieName(named("formular"));
        tokens.setCookiePath("/");
        tokens.setCookieCustomizer(cookie -> cookie.secure(address.secure()).sameSite("Lax"));
        return tokens;
    }

    /** With this prefix, a browser takes the cookie from this very host alone. */
    private String named(String name) {
        return address.secure() ? "__Host-" + name : name;
    }
}
