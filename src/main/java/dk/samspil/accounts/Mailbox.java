package dk.samspil.accounts;

import dk.samspil.access.Tokens;
import java.util.Base64;
import java.util.Locale;

/** One spelling for one mailbox, however its address is typed. */
record Mailbox(String address) {

    Mailbox {
        address = address.strip().toLowerCase(Locale.ROOT);
    }

    /** To count by, where the address itself need not be kept. */
    String fingerprint() {
        return Base64.getEncoder().encodeToString(Tokens.hash(address));
    }
}
