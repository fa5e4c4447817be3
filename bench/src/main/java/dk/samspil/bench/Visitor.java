package dk.samspil.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Somebody signed in, with a cookie jar and one connection, who goes round their own collaborations. */
final class Visitor {

    private static final Pattern FORM_TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"([^\"]+)\"");

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).cookieHandler(new CookieManager()).build();
    private final String address;
    private final List<Own> own;
    private int visits;

    private Visitor(String address, List<Own> own) {
        this.address = address;
        this.own = own;
    }

    /** Each of another organisation, by the link that a mail would have brought. */
    static List<Visitor> signIn(int many, House house) {
        var letters = new Letters(house.database());
        return IntStream.range(0, many)
                .mapToObj(organisation -> {
                    var visitor = new Visitor(house.address(), letters.ownOf(organisation));
                    visitor.follow(letters.tokenFor(organisation));
                    return visitor;
                })
                .toList();
    }

    HttpResponse<byte[]> open(Page page) {
        return open(page.path(own.get(visits++ % own.size())));
    }

    /** Opens a clause, puts something else into it and saves it; how long the saving took, in nanoseconds. */
    long save() {
        var path = Page.AGREEMENT.path(own.get(visits++ % own.size()));
        var page = new String(expect(200, request(path)).body(), StandardCharsets.UTF_8);
        var sent = "_csrf=%s&version=%s&heading=Afsnit&words=%s".formatted(encoded(found(FORM_TOKEN, page)), found(VERSION, page), "Nu+" + visits);
        long begun = System.nanoTime();
        expect(303, request(path).header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(sent)));
        return System.nanoTime() - begun;
    }

    HttpResponse<byte[]> open(String path) {
        return expect(200, request(path).header("Accept-Encoding", "gzip"));
    }

    private void follow(String token) {
        var page = new String(expect(200, request("/log-ind/link?n=" + token)).body(), StandardCharsets.UTF_8);
        var sent = "n=%s&_csrf=%s".formatted(token, encoded(found(FORM_TOKEN, page)));
        expect(303, request("/log-ind/link")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(sent)));
    }

    private static String found(Pattern pattern, String page) {
        return pattern.matcher(page).results().findFirst().orElseThrow().group(1);
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path));
    }

    private HttpResponse<byte[]> expect(int status, HttpRequest.Builder request) {
        try {
            var response = http.send(request.build(), BodyHandlers.ofByteArray());
            if (response.statusCode() != status) {
                throw new IllegalStateException(response + ", not " + status);
            }
            return response;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
