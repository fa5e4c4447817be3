package dk.samspil.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.annotation.Annotation;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** The first lock: a door opens only for those its plate names. */
@Component
public class RouteLock implements HandlerInterceptor {

    /** In a form: the organisation with whose eyes it was shown, where its writer has several. */
    public static final String WRITTEN_FOR = "_hat";

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!(handler instanceof HandlerMethod door)) {
            return true;
        }
        var byLink = plate(door, ByLink.class);
        if (byLink != null) {
            requireLink(request, byLink.value());
            return true;
        }
        var needs = plate(door, Needs.class);
        if (needs != null) {
            require(request, needs.value());
            return true;
        }
        // Spring's own error controller has no plate and shows nothing of ours.
        if (plate(door, Open.class) == null
                && door.getBeanType().getPackageName().startsWith("dk.samspil")) {
            throw new IllegalStateException("The door has no plate: " + door);
        }
        return true;
    }

    private static void require(HttpServletRequest request, Permission permission) {
        var actor = Actor.current();
        if (!(actor instanceof Actor.Person person)) {
            throw new NotSignedIn();
        }
        requireSameEyes(request, person);
        if (!actor.may(permission)) {
            throw new NotAllowed(permission);
        }
    }

    /** A mandate may have ended, or another hat been put on, since the page was shown: then nothing is done, and it is said. */
    private static void requireSameEyes(HttpServletRequest request, Actor.Person person) {
        var session = request.getSession(false);
        if (session != null) {
            new WornHat(session).lost(person.hats()).ifPresent(name -> {
                throw OtherEyes.gone(name);
            });
        }
        var written = request.getParameter(WRITTEN_FOR);
        if (written != null
                && person.organisation().map(OrganisationId::toString).stream().noneMatch(written::equals)) {
            person.hats().stream()
                    .filter(hat -> hat.organisation().toString().equals(written))
                    .findFirst()
                    .ifPresent(hat -> {
                        throw OtherEyes.changed(hat.name());
                    });
            throw new NotHere();
        }
    }

    private static void requireLink(HttpServletRequest request, LinkPurpose purpose) {
        if (request.getAttribute(ActorFilter.LINK) instanceof Links.Opened opened
                && !(opened instanceof Links.Opened.Valid)) {
            throw new LinkIsClosed(opened);
        }
        if (request.getAttribute(ActorFilter.SOMEONE_ELSES) instanceof LinkIsSomeoneElses other) {
            throw other;
        }
        if (!(Actor.current() instanceof Actor.LinkHolder holder)
                || holder.link().purpose() != purpose) {
            throw new NotHere();
        }
    }

    private static <A extends Annotation> @Nullable A plate(HandlerMethod door, Class<A> type) {
        var own = door.getMethodAnnotation(type);
        return own != null ? own : door.getBeanType().getAnnotation(type);
    }
}
