package dk.samspil.reference;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An organisation's number in the Central Business Register (CVR-nummer): eight digits, the last of which checks the
 * others. The sum of the digits weighted 2, 7, 6, 5, 4, 3, 2, 1 divides by eleven (Erhvervsstyrelsen, "Modulus 11").
 */
public record Cvr(String digits) {

    private static final Pattern WRITTEN = Pattern.compile("(?:DK)?([1-9][0-9]{7})", Pattern.CASE_INSENSITIVE);
    private static final int[] WEIGHTS = {2, 7, 6, 5, 4, 3, 2, 1};

    public Cvr {
        if (!checks(digits)) {
            throw new IllegalArgumentException("Not a CVR number");
        }
    }

    /** As people write it: with or without spaces, and with the DK that a VAT number begins with. */
    public static Optional<Cvr> parse(String text) {
        var match = WRITTEN.matcher(text.replaceAll("[\\s\\u00a0-]", ""));
        return match.matches() && checks(match.group(1)) ? Optional.of(new Cvr(match.group(1))) : Optional.empty();
    }

    /** "12 34 56 78". */
    @Override
    public String toString() {
        return digits.replaceAll("(..)(?=.)", "$1 ");
    }

    private static boolean checks(String digits) {
        if (!digits.matches("[1-9][0-9]{7}")) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (digits.charAt(i) - '0');
        }
        return sum % 11 == 0;
    }
}
