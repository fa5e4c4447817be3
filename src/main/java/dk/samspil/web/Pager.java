package dk.samspil.web;

/**
 * Where one is in a list that goes on.
 *
 * @param page from one
 * @param base the list's address with its filters, without the page
 */
public record Pager(int page, int pages, String base) {

    /** {@code total} rows, {@code size} of them a page. */
    public static Pager of(int page, long total, int size, String base) {
        return new Pager(page, Math.max(1, Math.ceilDiv(Math.toIntExact(total), size)), base);
    }

    public boolean hasPrevious() {
        return page > 1;
    }

    public boolean hasNext() {
        return page < pages;
    }

    public String path(int other) {
        return base + (base.contains("?") ? "&" : "?") + "side=" + other;
    }
}
