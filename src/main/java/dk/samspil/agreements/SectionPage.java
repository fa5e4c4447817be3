package dk.samspil.agreements;

import dk.samspil.access.OrganisationId;
import dk.samspil.collaborations.RoomHead;
import dk.samspil.web.Conflict;
import dk.samspil.web.Fields;
import dk.samspil.web.Problems;
import dk.samspil.web.Texts;
import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One clause, to be written and talked about.
 *
 * @param history its texts, the newest first
 */
public record SectionPage(
        RoomHead head,
        Agreement agreement,
        Edition edition,
        OpenSection open,
        List<Writing> history,
        List<Presence.Present> others,
        List<JteModel> parts,
        OrganisationId self,
        Typed typed,
        @Nullable Conflict conflict) {

    /** The form as it stands on the page. */
    public record Typed(SectionForm form, Problems problems) {

        static Typed of(Section section) {
            return new Typed(new SectionForm(section.version(), section.heading(), section.words()), Problems.none());
        }
    }

    public Section section() {
        return open.section();
    }

    public Fields fields(Texts t) {
        return new Fields(t, "agreements.section", typed.problems());
    }

    public boolean isOpen() {
        return agreement.isBetween(self) && edition.state().isOpen();
    }

    public SectionState state() {
        return section().state(agreement.present());
    }

    public Optional<AgreementParty> drafter() {
        return Optional.ofNullable(section().drafter()).flatMap(agreement::party);
    }

    /** Those who write in this very clause just now. */
    public List<Presence.Present> writing() {
        return others.stream()
                .filter(other -> section().id().equals(other.section()))
                .toList();
    }

    public String name(OrganisationId organisation) {
        return agreement.party(organisation).map(AgreementParty::shortName).orElse("");
    }

    public boolean hasNodded() {
        return section().current(self).isPresent();
    }

    public String path() {
        return agreement.path() + "/afsnit/" + section().id();
    }

    public String back() {
        return agreement.path() + "#" + section().anchor();
    }

    SectionPage with(SectionForm form, Problems problems) {
        return with(new Typed(form, problems), conflict);
    }

    SectionPage with(Typed now, @Nullable Conflict met) {
        return new SectionPage(head, agreement, edition, open, history, others, parts, self, now, met);
    }
}
