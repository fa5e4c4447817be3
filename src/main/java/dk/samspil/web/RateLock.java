package dk.samspil.web;

import dk.samspil.access.Actor;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;

/** Whatever a visitor can write to, they can write to only so often. */
@Component
class RateLock implements HandlerInterceptor {

    private final RateLimits limits;

    RateLock(RateLimits limits) {
        this.limits = limits;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (HttpMethod.POST.matches(request.getMethod())
                && Actor.isBound()
                && !(Actor.current() instanceof Actor.Person)) {
            limits.count(RateLimits.Of.VISITORS_FORMS, networkOf(request.getRemoteAddr()));
        }
        return true;
    }

    /** One household's IPv6 addresses share their first half. */
    static String networkOf(String address) {
        var groups = address.split(":");
        return groups.length < 5 ? address : String.join(":", Arrays.copyOf(groups, 4));
    }
}
