package dk.samspil.web;

/** The desk says no to something well-formed. {@code key} is the text that says what happened and what to do; {@code field} where it belongs. */
public class Refusal extends RuntimeException {

    private final String field;
    private final String key;
    private final transient Object[] arguments;

    public Refusal(String field, String key, Object... arguments) {
        super(key);
        this.field = field;
        this.key = key;
        this.arguments = arguments;
    }

    public String field() {
        return field;
    }

    public String text(Texts t) {
        return t.get(key, arguments);
    }
}
