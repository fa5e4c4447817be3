package dk.samspil.soundings;

/**
 * How it stands with those who are asked, in numbers.
 *
 * @param unasked chosen, and not asked yet
 * @param waiting those a letter is on its way to
 * @param sent those the first letter has left for
 * @param heads how many people come
 * @param unreachable those without an address, who are to be called
 */
public record Tally(int unasked, int waiting, int sent, int yes, int maybe, int no, int heads, int unreachable) {

    public int silent() {
        return sent - yes - maybe - no;
    }

    public int all() {
        return unasked + waiting + sent;
    }
}
