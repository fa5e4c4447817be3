package dk.samspil.notifications;

import dk.samspil.access.HelpLine;
import dk.samspil.web.PublicAddress;
import gg.jte.generated.precompiled.Templates;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Puts a letter on paper: greeting, text, one button, whom to call. */
@Component
class Stationery {

    private final Templates templates;
    private final PublicAddress address;
    private final HelpLine helpLine;

    Stationery(Templates templates, PublicAddress address, Environment environment) {
        this.templates = templates;
        this.address = address;
        this.helpLine = new HelpLine(
                environment.getRequiredProperty("samspil.help.name"),
                environment.getRequiredProperty("samspil.help.phone"),
                environment.getRequiredProperty("samspil.help.hours"));
    }

    Mail mail(MailOrder order, Instant orderedAt, Letter letter) {
        var page = MailPage.of(letter, address, helpLine);
        return new Mail(
                idOf(order, orderedAt),
                letter.reader().address(),
                letter.reader().name(),
                letter.subject(),
                PlainText.of(page),
                templates.notificationsMail(page).render(),
                order.kind() == MailKind.DIGEST ? address.of("/konto") : "",
                letter.attachment());
    }

    /** The same for every try of one order, and another when it is ordered anew. */
    private String idOf(MailOrder order, Instant orderedAt) {
        var seed = order.name() + "@" + orderedAt.toEpochMilli();
        return "<%s@%s>".formatted(UUID.nameUUIDFromBytes(seed.getBytes(StandardCharsets.UTF_8)), address.host());
    }
}
