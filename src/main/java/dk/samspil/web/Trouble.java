package dk.samspil.web;

import dk.samspil.access.Link;
import dk.samspil.access.LinkIsClosed;
import dk.samspil.access.LinkIsSomeoneElses;
import dk.samspil.access.LinkPurpose;
import dk.samspil.access.Links;
import dk.samspil.access.NotAllowed;
import dk.samspil.access.NotHere;
import dk.samspil.access.NotSignedIn;
import dk.samspil.access.OtherEyes;
import gg.jte.generated.precompiled.Templates;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.InvalidPropertyException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.validation.DataBinder;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** What a reader sees when something went wrong: never a stack trace, always what to do. */
@ControllerAdvice
class Trouble {

    private static final Logger LOG = LoggerFactory.getLogger(Trouble.class);

    private final Templates templates;
    private final FrameResolver frames;

    Trouble(Templates templates, FrameResolver frames) {
        this.templates = templates;
        this.frames = frames;
    }

    /** Also a form that should carry a file and is not sent as one that may. */
    @ExceptionHandler({
        NotHere.class,
        InvalidPropertyException.class,
        MultipartException.class,
        NoResourceFoundException.class,
        MethodArgumentTypeMismatchException.class,
        MissingServletRequestParameterException.class,
        HttpRequestMethodNotSupportedException.class
    })
    View notHere(HttpServletRequest request) {
        return page(request, "web.trouble.notHere", HttpStatus.NOT_FOUND);
    }

    /** A field's index that is no number, as in {@code words[first]}, comes from no form of ours; any other is our own mistake. */
    @ExceptionHandler
    View noNumber(NumberFormatException odd, HttpServletRequest request) {
        return isInFieldName(odd) ? notHere(request) : unexpected(odd, request);
    }

    @ExceptionHandler
    View notAllowed(NotAllowed refused, HttpServletRequest request) {
        var frame = frames.frame(request);
        return html(
                request,
                frame,
                TroublePage.of(frame.t(), "web.trouble.notAllowed", frame.t().of(refused.needed())),
                HttpStatus.FORBIDDEN);
    }

    /** To the sign-in page, which leads back; what was typed into a form cannot be kept across it, so only a reading page is remembered. */
    @ExceptionHandler
    View notSignedIn(NotSignedIn unknown, HttpServletRequest request) {
        return SeeOther.at(
                "GET".equals(request.getMethod()) ? "/log-ind?til=" + encoded(Whereabouts.of(request)) : "/log-ind");
    }

    @ExceptionHandler
    View linkIsClosed(LinkIsClosed closed, HttpServletRequest request) {
        var frame = frames.frame(request);
        return switch (closed.state()) {
            case Links.Opened.Unknown() -> page(request, "web.trouble.link.unknown", HttpStatus.NOT_FOUND);
            case Links.Opened.Expired(var link) ->
                gone(request, frame, "web.trouble.link.expired", frame.t().date(link.expires()));
            case Links.Opened.Spent(var link, var usedAt) ->
                gone(request, frame, spent(link), frame.t().date(usedAt));
            case Links.Opened.Revoked(var link) -> gone(request, frame, "web.trouble.link.revoked", link.holder());
            case Links.Opened.Valid(var link) -> throw new IllegalStateException("The link is open");
        };
    }

    @ExceptionHandler
    View linkIsSomeoneElses(LinkIsSomeoneElses other, HttpServletRequest request) {
        var frame = frames.frame(request);
        var way = new Way(
                frame.t().get("web.trouble.link.someoneElses.way", other.link().holder()),
                request.getRequestURI() + "?som=link");
        return html(
                request,
                frame,
                TroublePage.of(
                                frame.t(),
                                "web.trouble.link.someoneElses",
                                other.link().holder(),
                                other.signedInAs())
                        .with(way),
                HttpStatus.OK);
    }

    /** What was typed is shown again, since nothing was done with it. */
    @ExceptionHandler
    View otherEyes(OtherEyes other, HttpServletRequest request) {
        var frame = frames.frame(request);
        var key = other.isGone() ? "web.trouble.hat.gone" : "web.trouble.hat.changed";
        return html(request, frame, TroublePage.of(frame.t(), key, other.organisation()), HttpStatus.CONFLICT);
    }

    @ExceptionHandler(MaxUploadSizeExceededException.class)
    Html tooLarge(HttpServletRequest request) {
        // Nothing is kept here: asking for what was typed would read the file that nobody wants to read.
        var frame = frames.frame(request);
        return html(frame, TroublePage.of(frame.t(), "web.trouble.tooLarge"), HttpStatus.CONTENT_TOO_LARGE);
    }

    @ExceptionHandler
    View tooManyTries(TooManyTries tries, HttpServletRequest request, HttpServletResponse response) {
        var frame = frames.frame(request);
        response.setHeader(
                HttpHeaders.RETRY_AFTER,
                DateTimeFormatter.RFC_1123_DATE_TIME.format(tries.until().atZone(ZoneOffset.UTC)));
        return html(
                request,
                frame,
                TroublePage.of(frame.t(), "web.trouble.tooMany", frame.t().time(tries.until())),
                HttpStatus.TOO_MANY_REQUESTS);
    }

    /** A refusal that no form took in hand: still a sentence, not a stack trace. */
    @ExceptionHandler
    View refused(Refusal refusal, HttpServletRequest request) {
        var frame = frames.frame(request);
        var page = TroublePage.of(frame.t(), "web.trouble.refused").saying(refusal.text(frame.t()));
        return html(request, frame, page, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @ExceptionHandler(Stale.class)
    View stale(HttpServletRequest request) {
        return page(request, "web.trouble.stale", HttpStatus.CONFLICT);
    }

    @ExceptionHandler
    View unexpected(Exception exception, HttpServletRequest request) {
        if (exception instanceof ErrorResponse asked && asked.getStatusCode().is4xxClientError()) {
            return page(
                    request,
                    "web.trouble.notHere",
                    HttpStatus.valueOf(asked.getStatusCode().value()));
        }
        // The reference is in the log line already, and WordlessTrace keeps what was typed out of the trace.
        LOG.error("Unexpected {} at {}", exception.getClass().getSimpleName(), request.getMethod(), exception);
        var frame = frames.frame(request);
        return html(
                request,
                frame,
                TroublePage.of(frame.t(), "web.trouble.unexpected").with(RequestReference.current()),
                HttpStatus.INTERNAL_SERVER_ERROR);
    }

    private static String spent(Link link) {
        return link.purpose() == LinkPurpose.SIGNATURE ? "web.trouble.link.signed" : "web.trouble.link.spent";
    }

    /** Where the binder itself stumbled, before any of our own code was asked. */
    private static boolean isInFieldName(NumberFormatException odd) {
        return Arrays.stream(odd.getStackTrace())
                .map(StackTraceElement::getClassName)
                .filter(name -> name.startsWith("dk.samspil.") || name.equals(DataBinder.class.getName()))
                .findFirst()
                .filter(DataBinder.class.getName()::equals)
                .isPresent();
    }

    private Html gone(HttpServletRequest request, Frame frame, String key, Object... arguments) {
        return html(request, frame, TroublePage.of(frame.t(), key, arguments), HttpStatus.GONE);
    }

    private Html page(HttpServletRequest request, String key, HttpStatus status) {
        var frame = frames.frame(request);
        return html(request, frame, TroublePage.of(frame.t(), key), status);
    }

    private Html html(HttpServletRequest request, Frame frame, TroublePage page, HttpStatus status) {
        return html(frame, page.keeping(TypedBefore.in(request)), status);
    }

    private Html html(Frame frame, TroublePage page, HttpStatus status) {
        return new Html(templates.webTrouble(page, frame), status);
    }

    private static String encoded(String path) {
        return URLEncoder.encode(path, StandardCharsets.UTF_8);
    }
}
