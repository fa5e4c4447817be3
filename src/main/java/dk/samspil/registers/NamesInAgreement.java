package dk.samspil.registers;

import dk.samspil.agreements.Agreement;
import dk.samspil.agreements.Drafting;
import dk.samspil.agreements.Edition;
import dk.samspil.clauses.ClauseLibrary;
import dk.samspil.collaborations.Collaborations;
import dk.samspil.collaborations.ContactPerson;
import dk.samspil.collaborations.Party;
import dk.samspil.reference.Municipality;
import dk.samspil.reference.Reference;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Which words in an agreement would tell whose it is: the parties, their people and their places. */
@Component
class NamesInAgreement {

    private static final Pattern NAME_WORD = Pattern.compile("\\p{Lu}[\\p{L}-]+");

    private final Collaborations collaborations;
    private final Drafting drafting;
    private final ClauseLibrary library;
    private final Reference reference;

    NamesInAgreement(Collaborations collaborations, Drafting drafting, ClauseLibrary library, Reference reference) {
        this.collaborations = collaborations;
        this.drafting = drafting;
        this.library = library;
        this.reference = reference;
    }

    /** Whole names, and each word of them that the house's own texts do not say: those say "Kommunen" and name nobody. */
    Set<String> of(Agreement agreement, Edition edition) {
        var room = collaborations.room(agreement.place());
        var written = drafting.sections(edition.id());
        var whole = Stream.of(
                        agreement.parties().stream().flatMap(party -> Stream.of(party.name(), party.shortName())),
                        room.parties().stream().flatMap(party -> Stream.of(party.name(), party.shortName())),
                        room.parties().stream().map(Party::contact).flatMap(NamesInAgreement::people),
                        written.stream().map(section -> section.byName()),
                        written.stream()
                                .flatMap(section -> section.nods().stream())
                                .map(nod -> nod.byName()),
                        Stream.of(agreement.begunBy(), edition.finishedBy(), room.geography()),
                        Stream.ofNullable(room.municipality())
                                .flatMap(code -> reference.municipality(code).stream())
                                .map(Municipality::name))
                .flatMap(names -> names)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return Stream.concat(
                        whole.stream(),
                        whole.stream()
                                .flatMap(name ->
                                        NAME_WORD.matcher(name).results().map(found -> found.group())))
                .filter(name -> !library.says(name))
                .collect(Collectors.toSet());
    }

    private static Stream<String> people(ContactPerson contact) {
        return Stream.of(contact.name(), contact.substitute());
    }
}
