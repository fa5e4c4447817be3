package dk.samspil.journeys;

import java.util.regex.Pattern;

/** Signing with nothing but a mailbox: the link, then a fresh code. */
final class Signing {

    private static final String ASKED = "Til underskrift";
    private static final String CODE = "er din kode";
    private static final Pattern SIX_DIGITS = Pattern.compile("\\b\\d{6}\\b");

    private Signing() {}

    /** Which mail asked somebody last to sign, before they are asked the next time. */
    static String askedBefore(Visit visit, String address) {
        return Postbox.newest(visit, address, ASKED);
    }

    /** Follows the link in the mail to what is to be signed. */
    static Visit read(Visit visit, String address) {
        return Postbox.follow(visit, address, ASKED, "/svar/underskrift/");
    }

    static void sign(Visit signatory, String address) {
        sign(signatory, address, "");
    }

    /** The same where something else was signed before, when this mail asked for it. */
    static void sign(Visit signatory, String address, String before) {
        var used = Postbox.newest(signatory, address, CODE);
        Postbox.follow(signatory, address, ASKED, before, "/svar/underskrift/");
        var link = signatory.address();
        signatory.press("Send mig en kode");
        var code = SIX_DIGITS
                .matcher(Postbox.open(signatory, address, CODE, used).words())
                .results()
                .findFirst()
                .orElseThrow()
                .group();
        signatory.open(link).fill("Koden fra mailen", code).press("Skriv under");
        signatory.fill("Koden fra mailen", code);
        signatory
                .page()
                .getByLabel("Jeg har læst teksten, og jeg skriver under for min organisation")
                .check();
        signatory.press("Skriv under");
    }
}
