package dk.samspil.presses;

import dk.samspil.agreements.Agreement;
import dk.samspil.agreements.AgreementParty;
import dk.samspil.agreements.Edition;
import dk.samspil.agreements.Filling;
import dk.samspil.agreements.Wording;
import dk.samspil.clauses.Blank;
import dk.samspil.collaborations.Collaborations;
import dk.samspil.web.Texts;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** A press text to begin on: what the agreement and the collaboration say already, in the agreement's own language. */
@Component
class Prefilled {

    private final Collaborations collaborations;
    private final Filling filling;
    private final Wording wording;

    Prefilled(Collaborations collaborations, Filling filling, Wording wording) {
        this.collaborations = collaborations;
        this.filling = filling;
        this.wording = wording;
    }

    PressText text(Agreement agreement, Edition edition) {
        var t = wording.texts(agreement);
        var room = collaborations.room(agreement.place());
        var known = filling.known(agreement, room, t);
        var names = agreement.present().stream().map(AgreementParty::name).toList();
        return new PressText(
                t.get("presses.prefill.headline", listed(names, t)),
                names.stream().map(name -> "- " + name).collect(Collectors.joining("\n")),
                agreed(agreement, edition, t),
                room.purpose(),
                known.getOrDefault(Blank.OFFERS, ""),
                t.get("presses.prefill.facts", t.of(agreement.kind()), names.size()),
                known.getOrDefault(Blank.CONTACTS, ""),
                null,
                List.of(),
                0);
    }

    private static String agreed(Agreement agreement, Edition edition, Texts t) {
        var starts = t.date(Objects.requireNonNull(edition.startsOn()));
        return edition.lastDay() == null
                ? t.get("presses.prefill.agreed", agreement.title(), starts)
                : t.get("presses.prefill.agreed.until", agreement.title(), starts, t.date(edition.lastDay()));
    }

    private static String listed(List<String> names, Texts t) {
        return names.size() < 2
                ? String.join("", names)
                : t.get("presses.prefill.and", String.join(", ", names.subList(0, names.size() - 1)), names.getLast());
    }
}
