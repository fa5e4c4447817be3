package dk.samspil.agreements;

import dk.samspil.clauses.Clause;
import dk.samspil.clauses.Part;
import dk.samspil.collaborations.RoomHead;
import dk.samspil.web.Fields;
import dk.samspil.web.Option;
import dk.samspil.web.Problems;
import dk.samspil.web.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the agreement is to be about: the clauses that are in it, and those of the library that are not.
 *
 * @param library what can still be chosen
 * @param suggested the codes an agreement of this kind begins with
 * @param meetings those at which the contents may have been chosen
 */
public record OutlinePage(
        RoomHead head,
        Agreement agreement,
        Edition edition,
        List<Section> sections,
        List<Clause> library,
        Set<String> suggested,
        List<Option> meetings,
        OwnClauseForm own,
        Problems problems) {

    public Fields fields(Texts t) {
        return new Fields(t, "agreements.outline", problems);
    }

    public String path() {
        return agreement.path() + "/indhold";
    }

    public String sectionPath(Section section) {
        return agreement.path() + "/afsnit/" + section.id();
    }

    public Map<Part, List<Clause>> parts() {
        return library.stream()
                .collect(Collectors.groupingBy(
                        Clause::part, () -> new java.util.EnumMap<>(Part.class), Collectors.toList()));
    }

    /** Ticked from the start only where nothing has been chosen yet. */
    public boolean isSuggested(Clause clause) {
        return sections.isEmpty() && suggested.contains(clause.code());
    }

    public String drafter(Section section) {
        return section.drafter() == null ? "" : section.drafter().toString();
    }

    public List<Option> drafters(Texts t) {
        var options = new ArrayList<Option>();
        options.add(new Option("", t.get("agreements.outline.together")));
        agreement
                .present()
                .forEach(party -> options.add(new Option(party.organisation().toString(), party.name())));
        return options;
    }

    public List<Option> wordings(Clause clause) {
        return clause.wordings().stream()
                .map(wording -> new Option(
                        wording.key(),
                        wording.keptBy().isEmpty() ? wording.name() : wording.name() + " · " + wording.keptBy()))
                .toList();
    }

    public boolean isOutline() {
        return edition.state() == EditionState.OUTLINE;
    }

    /** What is said above the library: what is ticked, and that nothing has to be. */
    public String hint() {
        if (!sections.isEmpty()) {
            return "agreements.outline.library.rest";
        }
        return agreement.kind() == AgreementKind.LIGHT
                ? "agreements.outline.library.light"
                : "agreements.outline.library.what";
    }

    OutlinePage with(OwnClauseForm typed, Problems found) {
        return new OutlinePage(head, agreement, edition, sections, library, suggested, meetings, typed, found);
    }
}
