package dk.samspil.notifications;

import dk.samspil.web.Texts;
import java.util.Arrays;
import java.util.List;

/** One of the demo's mails, as its plain text reads. */
public record DemoMailPage(String subject, String to, String when, List<List<Line>> blocks) {

    /** A line of text, or an address to go to. */
    public record Line(String text, boolean isLink) {}

    static DemoMailPage of(DemoMail mail, Texts t) {
        return new DemoMailPage(
                mail.subject(),
                to(mail),
                when(mail, t),
                Arrays.stream(mail.words().split("\n\n"))
                        .map(DemoMailPage::lines)
                        .toList());
    }

    static String to(DemoMail mail) {
        return mail.name().isEmpty() ? mail.address() : mail.name() + ", " + mail.address();
    }

    static String when(DemoMail mail, Texts t) {
        return t.dayAndMonth(mail.at()) + " " + t.time(mail.at());
    }

    private static List<Line> lines(String block) {
        return block.lines()
                .filter(line -> !line.equals("-- "))
                .map(line -> new Line(line, line.startsWith("http://") || line.startsWith("https://")))
                .toList();
    }
}
