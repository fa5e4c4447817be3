package dk.samspil.organisations;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** The ways to the pages before and after; null at the ends. Pages count from 0 here, and from 1 in an address. */
public record Pager(int number, @Nullable String previous, @Nullable String next) {

    /** {@code lines} has one more than {@code size} where there is a next page. */
    static Pager of(UriComponentsBuilder list, int page, List<?> lines, int size) {
        return new Pager(
                page + 1, page == 0 ? null : address(list, page), lines.size() > size ? address(list, page + 2) : null);
    }

    /** From what stands in an address; the first page for anything that cannot be one. */
    static int page(@Nullable Integer number) {
        return number == null || number < 1 ? 0 : Math.min(number, 10_000) - 1;
    }

    public boolean any() {
        return previous != null || next != null;
    }

    private static String address(UriComponentsBuilder list, int number) {
        return list.cloneBuilder().queryParam("side", number).encode().build().toUriString();
    }
}
