package dk.samspil.rolesplits;

/** A party's answer to a proposal (svar på et forslag). {@code words} say how one sees it, where one sees it otherwise. */
public record Reply(Stance stance, String words) {

    public static final Reply YES = new Reply(Stance.YES, "");

    public static Reply otherwise(String words) {
        return new Reply(Stance.OTHERWISE, words);
    }

    boolean isYes() {
        return stance == Stance.YES;
    }
}
