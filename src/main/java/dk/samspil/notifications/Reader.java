package dk.samspil.notifications;

import dk.samspil.web.Texts;

/**
 * Who a mail goes to.
 *
 * @param name empty where nobody knows yet
 * @param known whether they have an account, and so a language of their own
 */
record Reader(String address, String name, Texts t, boolean known) {

    @Override
    public String toString() {
        return "Reader[…]";
    }
}
