package dk.samspil.seals;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dk.samspil.seals.Checked.Flaw;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.regex.Pattern;

/** Says what is wrong with a file we did not seal, or that has changed since. */
record Examination(byte[] file, List<X509Certificate> ours) {

    private static final Pattern ENCRYPTED =
            Pattern.compile("/Encrypt\\s{0,9}(?:<<|\\d{1,9}\\s{1,9}\\d{1,9}\\s{1,9}R)");

    /** How far from its end a PDF may say that it ends. */
    private static final int TAIL = 1024;

    Flaw flaw() {
        if (!begins("%PDF-")) {
            return Flaw.NOT_A_PDF;
        }
        var signatures = PdfSignature.in(file);
        var own = signatures.stream().filter(this::isOurs).toList();
        if (!own.isEmpty()) {
            return own.stream().allMatch(PdfSignature::isCutOff) ? Flaw.DAMAGED : Flaw.CHANGED;
        }
        if (!tail().contains("%%EOF")) {
            return Flaw.DAMAGED;
        }
        if (ENCRYPTED.matcher(new String(file, ISO_8859_1)).find()) {
            return Flaw.ENCRYPTED;
        }
        return signatures.isEmpty() ? Flaw.UNSEALED : Flaw.NOT_OURS;
    }

    private boolean isOurs(PdfSignature signature) {
        return ours.stream().anyMatch(signature::isBy);
    }

    private boolean begins(String word) {
        return new String(file, 0, Math.min(word.length(), file.length), ISO_8859_1).equals(word);
    }

    private String tail() {
        int length = Math.min(TAIL, file.length);
        return new String(file, file.length - length, length, ISO_8859_1);
    }
}
