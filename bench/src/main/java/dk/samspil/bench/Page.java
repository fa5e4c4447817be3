package dk.samspil.bench;

/** What is opened; {@code %s} is one of the person's own collaborations. */
enum Page {
    MY_SIDE("Min side", "/min-side"),
    OVERVIEW("overview", "/samarbejder/%s"),
    LADDER("ladder", "/samarbejder/%s/trappen"),
    ORGANISATIONS("organisations", "/organisationer"),
    PATH("path", "/samarbejder/%s/plan"),
    MEETINGS("meetings", "/moeder");

    private final String title;
    private final String path;

    Page(String title, String path) {
        this.title = title;
        this.path = path;
    }

    String path(String place) {
        return path.formatted(place);
    }

    @Override
    public String toString() {
        return title;
    }
}
