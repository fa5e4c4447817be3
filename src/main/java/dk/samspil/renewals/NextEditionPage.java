package dk.samspil.renewals;

import dk.samspil.agreements.Agreement;
import dk.samspil.agreements.AgreementKind;
import dk.samspil.agreements.Edition;
import dk.samspil.collaborations.RoomHead;
import dk.samspil.web.Fields;
import dk.samspil.web.Option;
import java.util.List;

/**
 * The next edition is begun.
 *
 * @param before the one it comes after
 * @param renewal with the same text; otherwise it says what it is to change
 */
public record NextEditionPage(
        RoomHead head, Agreement agreement, Edition before, boolean renewal, NextForm form, Fields fields) {

    public String path() {
        return agreement.path() + (renewal ? "/forlaengelser" : "/aendringer");
    }

    public List<Option> kinds() {
        return Option.of(fields.t(), AgreementKind.values());
    }
}
