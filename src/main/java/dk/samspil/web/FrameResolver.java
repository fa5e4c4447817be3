package dk.samspil.web;

import dk.samspil.access.Actor;
import dk.samspil.access.HelpLine;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Makes the {@link Frame} that a door asks for. */
@Component
class FrameResolver implements HandlerMethodArgumentResolver {

    private final Messages messages;
    private final Assets assets;
    private final HelpLine helpLine;
    private final boolean demo;

    FrameResolver(Messages messages, Assets assets, Environment environment) {
        this.messages = messages;
        this.assets = assets;
        this.helpLine = new HelpLine(
                environment.getRequiredProperty("samspil.help.name"),
                environment.getRequiredProperty("samspil.help.phone"),
                environment.getRequiredProperty("samspil.help.hours"));
        this.demo = environment.acceptsProfiles(Profiles.of("demo"));
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Frame.class;
    }

    @Override
    public Frame resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        var servletRequest = request.getNativeRequest(HttpServletRequest.class);
        if (servletRequest == null) {
            throw new IllegalStateException("Not a servlet request");
        }
        return frame(servletRequest);
    }

    /** Also for the pages that say what went wrong, which no door asked for. */
    Frame frame(HttpServletRequest request) {
        var t = messages.in(language(request));
        var actor = Actor.isBound() ? Actor.current() : new Actor.Visitor();
        var csrf = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
        return new Frame(
                t,
                actor,
                request.getRequestURI(),
                Whereabouts.of(request),
                Notices.left(request, t),
                csrf == null ? "" : csrf.getToken(),
                helpLine(actor, t),
                assets,
                demo);
    }

    private HelpLine helpLine(Actor actor, Texts t) {
        return actor instanceof Actor.Person person
                        && person.hat() != null
                        && person.hat().helpLine() != null
                ? person.hat().helpLine()
                : t.open(helpLine);
    }

    static Language language(HttpServletRequest request) {
        var chosen = request.getAttribute(LanguageChoice.ATTRIBUTE);
        return chosen instanceof Language language ? language : Language.DA;
    }
}
