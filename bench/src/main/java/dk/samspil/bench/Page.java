package dk.samspil.bench;

/** What is opened; the first {@code %s} is one of the person's own collaborations, the second a meeting that has been held in it. */
enum Page {
    MY_SIDE("Min side", "/min-side"),
    OVERVIEW("overview", "/samarbejder/%s"),
    LADDER("ladder", "/samarbejder/%s/trappen"),
    ORGANISATIONS("organisations", "/organisationer"),
    PATH("path", "/samarbejder/%s/plan"),
    MEETINGS("meetings", "/moeder"),
    MINUTES("minutes", "/samarbejder/%s/moeder/%s/referat");

    private final String title;
    private final String path;

    Page(String title, String path) {
        this.title = title;
        this.path = path;
    }

    String path(Own own) {
        return path.formatted(own.place(), own.meeting());
    }

    @Override
    public String toString() {
        return title;
    }
}
