package dk.samspil.web;

import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where people find Samspil ({@code SAMSPIL_URL}): in links, passkeys and cookies. What a request says about its host is never trusted. */
@Component
public class PublicAddress {

    private final URI url;

    PublicAddress(@Value("${samspil.url}") URI url) {
        this.url = url;
    }

    public boolean secure() {
        return "https".equals(url.getScheme());
    }

    public String host() {
        return url.getHost();
    }

    /** Scheme, host and port, as browsers name an origin. */
    public String origin() {
        return url.getScheme() + "://" + url.getAuthority();
    }

    /** The whole address of a page, for a mail. */
    public String of(String path) {
        return origin() + path;
    }
}
