package dk.samspil.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/** What a browser that knows nothing yet fetches for a page, besides fonts: the page and the files it names, as they travel. */
final class FirstVisit {

    private static final Pattern FILE = Pattern.compile("(?:href|src)=\"(/assets/[^\"#]+)");

    private FirstVisit() {}

    static long bytes(Visitor visitor, Page page) {
        var response = visitor.open(page);
        var files = FILE.matcher(text(response)).results().map(found -> found.group(1)).distinct();
        return travelled(response) + files.map(visitor::open).mapToLong(FirstVisit::travelled).sum();
    }

    private static long travelled(HttpResponse<byte[]> response) {
        return response.body().length
                + response.headers().map().entrySet().stream()
                        .mapToLong(header -> header.getValue().stream()
                                .mapToLong(value -> header.getKey().length() + value.length() + 4)
                                .sum())
                        .sum();
    }

    private static String text(HttpResponse<byte[]> response) {
        var zipped = response.headers().allValues("Content-Encoding").equals(List.of("gzip"));
        try (var body = new ByteArrayInputStream(response.body());
                var plain = zipped ? new GZIPInputStream(body) : body) {
            return new String(plain.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
