package dk.samspil.notifications;

/** What carries mails out of the house. */
interface Post {

    /**
     * Sends it or throws: {@link Refused} when it is no use trying again, anything else when it is.
     */
    void send(Mail mail);

    /** No such mailbox, says its server. */
    class Refused extends RuntimeException {

        Refused(String code) {
            super("Refused by the mail server: " + code);
        }
    }
}
