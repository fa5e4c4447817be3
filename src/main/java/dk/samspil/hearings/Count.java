package dk.samspil.hearings;

import java.util.Optional;

/** How many took part, as it is typed. */
final class Count {

    private static final int MOST = 100_000;

    private Count() {}

    /** Empty where nothing is written, and for what is no number of people. */
    static Optional<Integer> of(String typed) {
        try {
            return Optional.of(Integer.parseInt(typed.strip())).filter(count -> count > 0 && count <= MOST);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    static boolean isOdd(String typed) {
        return !typed.isBlank() && of(typed).isEmpty();
    }
}
