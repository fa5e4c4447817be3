package dk.samspil.agreements;

import dk.samspil.access.OrganisationId;
import dk.samspil.collaborations.RoomHead;
import dk.samspil.web.Fields;
import dk.samspil.web.Option;
import dk.samspil.web.Problems;
import dk.samspil.web.Texts;
import java.util.List;
import java.util.stream.Stream;

/**
 * The last hand: its name, who finishes it, how long it holds, and what still stands open.
 *
 * @param unwritten clauses with nothing in them, or a gap
 * @param replacements tasks that need a word the parties say together
 * @param loose what the rooms above know to stand open; it stops nobody
 */
public record FinishPage(
        RoomHead head,
        Agreement agreement,
        Edition edition,
        List<Section> unwritten,
        List<String> replacements,
        List<String> loose,
        OrganisationId self,
        NameForm name,
        PeriodForm period,
        Problems problems) {

    public Fields nameFields(Texts t) {
        return new Fields(t, "agreements.describe", problems);
    }

    public Fields periodFields(Texts t) {
        return new Fields(t, "agreements.period", problems);
    }

    public String path() {
        return agreement.path();
    }

    public boolean isOurs() {
        return agreement.finisher().equals(self);
    }

    public boolean isReady() {
        return edition.state() == EditionState.DRAFT
                && unwritten.isEmpty()
                && replacements.isEmpty()
                && edition.startsOn() != null;
    }

    public String finisherName() {
        return agreement.party(agreement.finisher()).map(AgreementParty::name).orElse("");
    }

    public List<Option> finishers() {
        return agreement.present().stream()
                .map(party -> new Option(party.organisation().toString(), party.name()))
                .toList();
    }

    public List<Option> notices(Texts t) {
        return Stream.of(1, 3, 6, 12)
                .map(months -> new Option("" + months, t.get("agreements.notice", months)))
                .toList();
    }

    FinishPage with(NameForm typed, Problems found) {
        return new FinishPage(head, agreement, edition, unwritten, replacements, loose, self, typed, period, found);
    }

    FinishPage with(PeriodForm typed, Problems found) {
        return new FinishPage(head, agreement, edition, unwritten, replacements, loose, self, name, typed, found);
    }

    /** With one more thing that is wrong. */
    FinishPage saying(String field, String why) {
        return new FinishPage(
                head, agreement, edition, unwritten, replacements, loose, self, name, period, problems.and(field, why));
    }
}
