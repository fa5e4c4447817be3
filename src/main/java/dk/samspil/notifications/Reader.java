package dk.samspil.notifications;

import dk.samspil.web.Texts;

/** Who a mail goes to. {@code name} is empty where nobody knows yet. */
record Reader(String address, String name, Texts t) {

    @Override
    public String toString() {
        return "Reader[…]";
    }
}
