package dk.samspil.notifications;

import dk.samspil.web.Pager;
import dk.samspil.web.Texts;
import java.util.List;

/** The demo's mails, newest first. */
public record PostboxPage(List<Envelope> envelopes, Pager pager) {

    /** What one sees before opening it. */
    public record Envelope(String path, String subject, String to, String when) {}

    static PostboxPage of(List<DemoMail> mails, Pager pager, Texts t) {
        return new PostboxPage(mails.stream().map(mail -> envelope(mail, t)).toList(), pager);
    }

    private static Envelope envelope(DemoMail mail, Texts t) {
        return new Envelope(
                "/demo/post/" + mail.id(), mail.subject(), DemoMailPage.to(mail), DemoMailPage.when(mail, t));
    }
}
