package dk.samspil.agreements;

import dk.samspil.access.OrganisationId;
import dk.samspil.collaborations.RoomHead;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An agreement as the parties work on it: the clauses, how far each has come, and what the rooms above have to say.
 *
 * @param parts the panels of the rooms above
 */
public record AgreementPage(
        RoomHead head,
        OpenAgreement open,
        List<Presence.Present> others,
        List<AgreementPanel> parts,
        OrganisationId self,
        LocalDate today) {

    public Agreement agreement() {
        return open.agreement();
    }

    public Edition edition() {
        return open.edition();
    }

    public List<Section> sections() {
        return open.sections();
    }

    /** Whether the reader's own organisation is a party; the others of the room only read. */
    public boolean isOurs() {
        return agreement().isBetween(self);
    }

    public boolean isOpen() {
        return isOurs() && edition().state().isOpen();
    }

    public SectionState state(Section section) {
        return section.state(agreement().present());
    }

    public Optional<AgreementParty> drafter(Section section) {
        return Optional.ofNullable(section.drafter()).flatMap(agreement()::party);
    }

    public Optional<AgreementParty> finisher() {
        return agreement().party(agreement().finisher());
    }

    public boolean isOursToFinish() {
        return agreement().finisher().equals(self);
    }

    /** The clauses that wait for the reader's own: it drafts them, and nobody has written. */
    public List<Section> ours() {
        return isOpen()
                ? sections().stream()
                        .filter(section -> section.isBlank() && self.equals(section.drafter()))
                        .toList()
                : List.of();
    }

    /** The clauses somebody has written, and that the reader's own has not said yes to as they stand. */
    public List<Section> unsaid() {
        return isOpen()
                ? sections().stream()
                        .filter(section ->
                                !section.isBlank() && section.current(self).isEmpty())
                        .toList()
                : List.of();
    }

    /** Nothing is left to write, and all say yes to all of it. */
    public boolean isAgreed() {
        return sections().stream().allMatch(section -> state(section) == SectionState.AGREED);
    }

    /** What the rooms above say of a clause in a few words. */
    public List<String> glances(Section section) {
        return parts.stream()
                .flatMap(part -> Stream.ofNullable(part.glances().get(section.id())))
                .toList();
    }

    /** What has to be done now, before the text. */
    public List<AgreementPanel> needed() {
        return parts.stream().filter(AgreementPanel::needed).toList();
    }

    /** What can be done, after the text. */
    public List<AgreementPanel> atHand() {
        return parts.stream().filter(part -> !part.needed()).toList();
    }

    /** Signed ones, and the one that is under way, the newest first. */
    public List<Edition> editions() {
        return agreement().editions().stream()
                .filter(one -> one.state() != EditionState.DROPPED)
                .toList();
    }

    public String path() {
        return agreement().path();
    }

    public String readingPath() {
        return path() + "/udgaver/" + edition().id();
    }
}
