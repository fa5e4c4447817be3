package dk.samspil.bench;

/** What is opened; {@code %1$s} is one of the person's own collaborations, the others a meeting and a clause of an agreement in it. */
enum Page {
    MY_SIDE("Min side", "/min-side"),
    OVERVIEW("overview", "/samarbejder/%1$s"),
    LADDER("ladder", "/samarbejder/%1$s/trappen"),
    ORGANISATIONS("organisations", "/organisationer"),
    PATH("path", "/samarbejder/%1$s/plan"),
    MEETINGS("meetings", "/moeder"),
    MINUTES("minutes", "/samarbejder/%1$s/moeder/%2$s/referat"),
    AGREEMENT("agreement, one clause", "/samarbejder/%1$s/aftaler/%3$s/afsnit/%4$s"),
    REGISTER("register", "/aftaleoversigt"),
    REGISTER_SEARCH("register, searched", "/aftaleoversigt?q=biblioteket+hinanden");

    private final String title;
    private final String path;

    Page(String title, String path) {
        this.title = title;
        this.path = path;
    }

    String path(Own own) {
        return path.formatted(own.place(), own.meeting(), own.agreement(), own.clause());
    }

    @Override
    public String toString() {
        return title;
    }
}
