package dk.samspil.accounts;

import dk.samspil.web.PublicAddress;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderNotFoundException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.util.matcher.AnyRequestMatcher;

/**
 * What stands in front of every page: who is signed in, form tokens and headers. Who may open which door is not decided
 * here but by the plate on the door, which is closed unless it says otherwise.
 */
@Configuration
class Security {

    private static final String CONTENT =
            "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    private static final String DEVICE =
            "publickey-credentials-create=(self), publickey-credentials-get=(self), camera=(), geolocation=(), microphone=()";

    @Bean
    SecurityFilterChain front(
            HttpSecurity http, PublicAddress address, CsrfTokenRepository formTokens, AccessDeniedHandler oldForm) {
        return http.authorizeHttpRequests(all -> all.anyRequest().permitAll())
                .csrf(csrf -> csrf.csrfTokenRepository(formTokens))
                .exceptionHandling(refused -> refused.accessDeniedHandler(oldForm))
                .headers(headers -> headers(headers, address))
                .requestCache(AbstractHttpConfigurer::disable)
                .formLogin(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .build();
    }

    /** There are no passwords, so nothing to manage; without this, Spring would make a user of its own. */
    @Bean
    AuthenticationManager nobodyHasAPassword() {
        return attempt -> {
            throw new ProviderNotFoundException("Nobody signs in with a password");
        };
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers, PublicAddress address) {
        headers.contentSecurityPolicy(content -> content.policyDirectives(CONTENT))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER))
                .permissionsPolicyHeader(device -> device.policy(DEVICE))
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny);
        if (address.secure()) {
            // Also where a proxy speaks https for us.
            headers.httpStrictTransportSecurity(https -> https.requestMatcher(AnyRequestMatcher.INSTANCE));
        } else {
            headers.httpStrictTransportSecurity(HeadersConfigurer.HstsConfig::disable);
        }
    }
}
