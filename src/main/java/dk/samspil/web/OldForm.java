package dk.samspil.web;

import gg.jte.generated.precompiled.Templates;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;

/** A form came without the token of the page it was on: most often the page was opened before somebody signed in or out. */
@Component
class OldForm implements AccessDeniedHandler {

    private final FrameResolver frames;
    private final Templates templates;

    OldForm(FrameResolver frames, Templates templates) {
        this.frames = frames;
        this.templates = templates;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refused)
            throws IOException {
        var frame = frames.frame(request);
        var page = TroublePage.of(frame.t(), "web.trouble.oldForm").keeping(TypedBefore.in(request));
        new Html(templates.webTrouble(page, frame), HttpStatus.FORBIDDEN).render(Map.of(), request, response);
    }
}
