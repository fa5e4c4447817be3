package dk.samspil.renewals;

import dk.samspil.agreements.Agreement;
import dk.samspil.agreements.AgreementKind;
import dk.samspil.collaborations.RoomHead;
import dk.samspil.web.Fields;
import dk.samspil.web.Language;
import dk.samspil.web.Option;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where an agreement that was signed elsewhere is brought in.
 *
 * @param agreements those that are here already, of which it may be the next edition
 */
public record BringInPage(RoomHead head, List<Agreement> agreements, BringInForm form, Fields fields) {

    public String path() {
        return head.room().path() + "/aftaler";
    }

    public List<Option> belongsTo() {
        return agreements.stream()
                .filter(agreement -> agreement.lastSigned().isPresent())
                .map(agreement -> new Option(agreement.id().toString(), agreement.title()))
                .toList();
    }

    public List<Option> kinds() {
        return Stream.of(AgreementKind.values())
                .map(kind -> new Option(kind.name(), fields.t().of(kind)))
                .toList();
    }

    public List<Option> languages() {
        return Option.of(fields.t(), Language.values());
    }

    public List<Option> parties() {
        return head.room().active().stream()
                .map(party -> new Option(party.organisation().toString(), party.name()))
                .toList();
    }

    public List<Option> notices() {
        return Stream.of(1, 3, 6, 12)
                .map(months -> new Option("" + months, fields.t().get("agreements.notice", months)))
                .toList();
    }
}
