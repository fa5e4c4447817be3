package dk.samspil.directory;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The leaflet: one sheet in large type, with strips to tear off. Long texts are shortened, so that it stays one sheet.
 *
 * @param points what to know, in a few short lines
 * @param confirmed who stands behind it and since when it holds
 * @param address where the whole page is, without the "https://" nobody writes on paper
 */
public record LeafletPage(
        String title,
        String kind,
        String lead,
        Scene scene,
        List<String> points,
        String contact,
        String phone,
        String hours,
        String mail,
        Provider provider,
        @Nullable String confirmed,
        String address,
        String path) {

    private static final int STRIP = 24;
    private static final int SHORTEST_NAME = 4;
    private static final int MUCH = 520;

    /** What a reader is told of the document before it is read aloud. */
    public String about() {
        return lead.isEmpty() ? title : lead;
    }

    /** The title, as much of it as fits along a strip. */
    public String stripTitle() {
        return Brief.of(title, STRIP);
    }

    /** "Inge 10 20 30 61": the number matters more than the name, and a mail address stands where there is no number. */
    public String strip() {
        int room = STRIP - phone.length() - 1;
        if (phone.isEmpty()) {
            return Brief.of(mail, STRIP);
        }
        return room < SHORTEST_NAME ? Brief.of(phone, STRIP) : Brief.of(contact.split(" ")[0], room) + " " + phone;
    }

    /** So much to say that the type and the drawing must be smaller. */
    public boolean full() {
        return Stream.concat(Stream.of(title, kind, lead, contact, hours), points.stream())
                        .mapToInt(String::length)
                        .sum()
                > MUCH;
    }
}
