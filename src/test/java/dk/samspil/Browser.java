package dk.samspil;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import jakarta.servlet.http.Cookie;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Somebody with a cookie jar, who sends forms from a page that was opened, as a browser does. */
public class Browser {

    private final MockMvcTester mvc;
    private final Map<String, Cookie> cookies = new LinkedHashMap<>();
    private String formToken = "";

    private final RequestPostProcessor signedIn;

    public Browser(MockMvcTester mvc) {
        this(mvc, request -> request);
    }

    /** Somebody of the cast, signed in, with the same session from page to page. */
    public Browser(MockMvcTester mvc, Cast person) {
        this(mvc, user(person.id().toString()));
    }

    private Browser(MockMvcTester mvc, RequestPostProcessor signedIn) {
        this.mvc = mvc;
        this.signedIn = signedIn;
    }

    public MvcTestResult open(String path) {
        var result = mvc.get().uri(path).with(signedIn).with(this::carryCookies).exchange();
        remember(result.getResponse());
        var token = page(result).selectFirst("input[name=_csrf]");
        formToken = token == null ? formToken : token.val();
        return result;
    }

    /** Sends what a form on the page last opened would send. */
    public MvcTestResult send(String path, String... namesAndValues) {
        var request =
                mvc.post().uri(path).with(signedIn).with(this::carryCookies).param("_csrf", formToken);
        for (int i = 0; i < namesAndValues.length; i += 2) {
            request = request.param(namesAndValues[i], namesAndValues[i + 1]);
        }
        var result = request.exchange();
        remember(result.getResponse());
        return result;
    }

    public Optional<Cookie> cookie(String name) {
        return Optional.ofNullable(cookies.get(name));
    }

    /** Comes with a cookie that somebody else may have planted. */
    public void plant(Cookie cookie) {
        cookies.put(cookie.getName(), cookie);
    }

    public static Document page(MvcTestResult result) {
        try {
            return Jsoup.parse(result.getResponse().getContentAsString());
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private MockHttpServletRequest carryCookies(MockHttpServletRequest request) {
        request.setCookies(cookies.values().toArray(Cookie[]::new));
        return request;
    }

    private void remember(MockHttpServletResponse response) {
        for (var cookie : response.getCookies()) {
            if (cookie.getMaxAge() == 0) {
                cookies.remove(cookie.getName());
            } else {
                cookies.put(cookie.getName(), cookie);
            }
        }
    }
}
