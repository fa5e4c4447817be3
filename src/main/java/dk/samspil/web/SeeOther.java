package dk.samspil.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.View;

/** Done: 303 to the page that shows it, with a word about what was done. */
public record SeeOther(String path, @Nullable String notice) implements View {

    public static SeeOther at(String path) {
        return new SeeOther(path, null);
    }

    /** {@code notice} is a key under {@code notice.} in the messages. */
    public SeeOther saying(String notice) {
        return new SeeOther(path, notice);
    }

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader(HttpHeaders.LOCATION, path);
        if (notice != null) {
            Notices.leave(notice, request, response);
        }
    }
}
