package dk.samspil.collaborations;

/** Whom the others call at a party, and who stands in: work contact data, shared inside the collaboration. Empty where nothing is said. */
public record ContactPerson(
        String name,
        String function,
        String phone,
        String hours,
        String address,
        String substitute,
        String substitutePhone) {

    /** "Karen Holm" → "KH". */
    public String initials() {
        var words = name.strip().split("\\s+");
        var first = words[0].isEmpty() ? "?" : words[0].substring(0, 1);
        return words.length < 2 ? first : first + words[words.length - 1].charAt(0);
    }
}
