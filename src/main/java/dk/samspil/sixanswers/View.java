package dk.samspil.sixanswers;

/** One party's answer to one question. {@code UNSURE} is an answer too, and never counts as far from anything. */
public enum View {
    YES,
    PARTLY,
    NO,
    UNSURE
}
