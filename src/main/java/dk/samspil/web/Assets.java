package dk.samspil.web;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.resource.ResourceUrlProvider;

/** Addresses of styles, scripts and pictures: fingerprinted, so that a browser may keep them for a year. */
@Component
public class Assets {

    private final ResourceUrlProvider resources;

    Assets(ResourceUrlProvider resources) {
        this.resources = resources;
    }

    /** {@code file} as it lies under {@code static/}, for instance "css/samspil.css". */
    public String path(String file) {
        var path = resources.getForLookupPath("/assets/" + file);
        return path == null ? "/assets/" + file : path;
    }
}
