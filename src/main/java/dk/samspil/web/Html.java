package dk.samspil.web;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.View;

/** A page, typed from the controller all the way to the markup. */
public record Html(JteModel template, HttpStatus status) implements View {

    public static Html page(JteModel template) {
        return new Html(template, HttpStatus.OK);
    }

    /** The form again, with what was typed and an error summary that takes focus: 422. */
    public static Html refused(JteModel template) {
        return new Html(template, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    /** Somebody else was faster: both versions, 409. */
    public static Html stale(JteModel template) {
        return new Html(template, HttpStatus.CONFLICT);
    }

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Notices.said(request, response);
        response.setStatus(status.value());
        response.setContentType("text/html;charset=UTF-8");
        var page = template.render().getBytes(StandardCharsets.UTF_8);
        // It leaves when everybody is done with the request: for a page that leaves earlier, its session is read once
        // more.
        response.setBufferSize(page.length + 1);
        response.getOutputStream().write(page);
    }
}
