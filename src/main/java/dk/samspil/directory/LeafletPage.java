package dk.samspil.directory;

import java.util.List;
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

    /** What a strip says beside the title; a mail address where there is no phone. */
    public String strip() {
        return phone.isEmpty() ? mail : phone;
    }
}
