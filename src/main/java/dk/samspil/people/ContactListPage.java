package dk.samspil.people;

import dk.samspil.access.Permission;
import dk.samspil.access.Side;
import dk.samspil.access.UnitId;
import dk.samspil.web.Contact;
import dk.samspil.web.Frame;
import dk.samspil.web.Texts;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Whom the others call. */
public record ContactListPage(Side side, List<Card> cards, boolean edits) {

    /** @param tasks what the role is there for */
    public record Card(
            String id,
            Contact contact,
            String role,
            String tasks,
            String address,
            @Nullable BigDecimal weeklyHours,
            @Nullable String unit) {}

    static ContactListPage of(List<ContactPerson> contacts, Map<UnitId, String> units, Frame frame) {
        return new ContactListPage(
                Objects.requireNonNull(frame.hat()).side(),
                contacts.stream()
                        .map(contact -> card(contact, units, frame.t()))
                        .toList(),
                frame.may(Permission.ANSWER) || frame.may(Permission.ADMINISTER));
    }

    private static Card card(ContactPerson contact, Map<UnitId, String> units, Texts t) {
        var substitute = contact.substitute();
        return new Card(
                contact.id().toString(),
                new Contact(
                        contact.name(),
                        contact.function(),
                        contact.phone(),
                        contact.hours(),
                        substitute == null ? null : substitute.name(),
                        substitute == null ? null : substitute.phone()),
                t.of(contact.role()),
                t.of(contact.role(), "tasks"),
                contact.address(),
                contact.weeklyHours(),
                contact.unit() == null ? null : units.get(contact.unit()));
    }
}
