package dk.samspil.signatures;

import dk.samspil.agreements.AgreementParty;
import dk.samspil.web.Texts;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/**
 * What a sealed document says of how it was signed.
 *
 * @param fingerprint of the text above
 * @param checkedAt the address where anybody can check the file
 */
public record Evidence(String fingerprint, List<Line> lines, String checkedAt) {

    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss 'UTC'").withZone(ZoneOffset.UTC);

    /** One signature. */
    public record Line(AgreementParty party, Signature signature, String words) {

        public String when(Texts t) {
            return t.date(signature.signedAt()) + " " + t.time(signature.signedAt()) + " ("
                    + UTC.format(signature.signedAt()) + ")";
        }

        public String how(Texts t) {
            var paper = signature.paper();
            return switch (signature.manner()) {
                case PASSKEY -> t.of(signature.manner(), "how");
                case MAIL -> t.of(signature.manner(), "how", signature.evidence());
                case PAPER ->
                    t.of(
                            signature.manner(),
                            "how",
                            paper == null ? "" : t.date(paper.day()),
                            signature.evidence(),
                            words);
            };
        }
    }

    /** Those that count: a paper that nobody has given their word for is no evidence. */
    static Evidence of(Signing signing, String checkedAt) {
        var between = signing.those(party -> true);
        return new Evidence(
                signing.text().fingerprint(),
                signing.parties().stream()
                        .flatMap(party -> party.signatures().stream()
                                .filter(signature -> signature.counts(between))
                                .map(signature -> new Line(party.party(), signature, words(signature))))
                        .toList(),
                checkedAt);
    }

    private static String words(Signature signature) {
        return signature.paper() == null
                ? ""
                : String.join(
                        ", ",
                        signature.paper().words().stream()
                                .map(Signature.Word::byName)
                                .toList());
    }

    /** Enough of it to compare by eye. */
    public static String shorten(String fingerprint) {
        return fingerprint.substring(0, 4) + " " + fingerprint.substring(4, 8) + " " + fingerprint.substring(8, 12)
                + " " + fingerprint.substring(12, 16);
    }
}
