package dk.samspil.accounts;

import dk.samspil.web.Language;

/** What the mail says: a link for the one who reads that mailbox. {@code path} holds the token; never log it. */
public record SignInMail(String address, Language language, String path) {

    @Override
    public String toString() {
        return "SignInMail[…]";
    }
}
