package dk.samspil.directory;

/** Something without which nobody could use an offer; {@code field} is the input where it is written. */
public enum Gap {
    WHO_COMES("whoComes"),
    WHAT("what"),
    WHERE("municipality"),
    HOW_TO_COME("phone");

    private final String field;

    Gap(String field) {
        this.field = field;
    }

    String field() {
        return field;
    }
}
