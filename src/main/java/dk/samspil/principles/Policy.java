package dk.samspil.principles;

/**
 * The municipality's volunteering policy (frivilligpolitik), which the frame belongs under.
 *
 * @param adopted when, as people say it
 * @param web where it can be read; may be empty
 */
public record Policy(String name, String adopted, String web) {

    static final Policy NONE = new Policy("", "", "");

    public boolean isKnown() {
        return !name.isEmpty();
    }
}
