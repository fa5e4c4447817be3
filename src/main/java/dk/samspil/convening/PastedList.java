package dk.samspil.convening;

import dk.samspil.soundings.NewInvitee;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A list pasted from elsewhere: a name, a semicolon or a tab, and an e-mail address on each line.
 *
 * @param good what could be read
 * @param bad what could not, as it was written
 */
public record PastedList(List<NewInvitee> good, List<BadLine> bad) {

    /** One more than this is too much for one page to take in at once. */
    static final int MOST = 500;

    private static final Pattern ADDRESS = Pattern.compile("[^\\s@;,<>\"]+@[^\\s@;,<>\"]+\\.[\\p{L}\\p{N}]{2,}");
    private static final int LONGEST = 200;

    /** {@code number} counts from 1; {@code why} is a key under {@code convening.paste.bad.}. */
    public record BadLine(int number, String words, String why) {}

    static PastedList read(String text) {
        var good = new ArrayList<NewInvitee>();
        var bad = new ArrayList<BadLine>();
        var lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i).strip();
            if (line.isEmpty()) {
                continue;
            }
            var parts = line.split("\\s*[;\t]\\s*", 2);
            var name = parts[0].strip();
            var address = parts.length == 2 ? parts[1].strip().replaceAll("[;\\s]+$", "") : "";
            var why = problem(parts.length, name, address);
            if (why.isEmpty() && good.size() < MOST) {
                good.add(new NewInvitee(name, address));
            } else {
                bad.add(new BadLine(i + 1, line, why.isEmpty() ? "many" : why));
            }
        }
        return new PastedList(List.copyOf(good), List.copyOf(bad));
    }

    /** What is left to put right. */
    String rest() {
        return String.join("\n", bad.stream().map(BadLine::words).toList());
    }

    private static String problem(int parts, String name, String address) {
        if (parts < 2) {
            return "split";
        }
        if (name.isEmpty()) {
            return "name";
        }
        return !ADDRESS.matcher(address).matches() || address.length() > LONGEST || name.length() > LONGEST
                ? "address"
                : "";
    }
}
