package dk.samspil.registers;

import dk.samspil.access.NotHere;
import dk.samspil.agreements.Agreement;
import dk.samspil.agreements.AgreementId;
import dk.samspil.agreements.Agreements;
import dk.samspil.agreements.Drafting;
import dk.samspil.agreements.Filling;
import dk.samspil.agreements.Outline;
import dk.samspil.agreements.SectionWritten;
import dk.samspil.agreements.Source;
import dk.samspil.clauses.Clause;
import dk.samspil.clauses.ClauseLibrary;
import dk.samspil.clauses.OfferedWording;
import dk.samspil.collaborations.Collaborations;
import dk.samspil.web.Messages;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A single clause that somebody offers, taken into an agreement of one's own; and whether what was taken is put differently there. */
@Service
public class OfferedClauses {

    private final ClauseLibrary library;
    private final Agreements agreements;
    private final Outline outline;
    private final Drafting drafting;
    private final Filling filling;
    private final TakenRepository takings;
    private final Collaborations collaborations;
    private final Messages messages;

    OfferedClauses(
            ClauseLibrary library,
            Agreements agreements,
            Outline outline,
            Drafting drafting,
            Filling filling,
            TakenRepository takings,
            Collaborations collaborations,
            Messages messages) {
        this.library = library;
        this.agreements = agreements;
        this.outline = outline;
        this.drafting = drafting;
        this.filling = filling;
        this.takings = takings;
        this.collaborations = collaborations;
        this.messages = messages;
    }

    /** @throws NotHere when nobody offers it, or no longer */
    @Transactional(readOnly = true)
    public OfferedWording wording(UUID variant) {
        return library.offered(variant).orElseThrow(NotHere::new);
    }

    /** What it is a clause about. */
    @Transactional(readOnly = true)
    public String heading(OfferedWording wording) {
        return clause(wording).map(Clause::heading).orElse(wording.heading());
    }

    /** At the end of an agreement that is being written, its blanks filled. Sent twice, it stands there once. */
    @Transactional
    public Agreement take(UUID variant, AgreementId id, UUID section) {
        var wording = wording(variant);
        var agreement = agreements.agreement(id);
        var edition = agreement.underWay().orElseThrow(NotHere::new);
        var t = messages.in(agreement.language());
        var known = filling.known(agreement, collaborations.room(agreement.place()), t);
        var source = new Source(
                Objects.requireNonNullElse(wording.clause(), variant.toString()),
                clause(wording).map(Clause::edition).orElse(1),
                variant.toString(),
                variant);
        var words = Filling.fill(wording.text(), known, t);
        outline.add(edition.id(), List.of(new Outline.Chosen(section, source, heading(wording), words, null)));
        library.taken(variant, section, false);
        return agreement;
    }

    /** What was filled into a gap is no change. */
    @EventListener
    void on(SectionWritten written) {
        var section = drafting.section(written.section());
        takings.unchanged(section.id())
                .filter(taken -> isChanged(taken.words(), section.words()))
                .ifPresent(taken -> {
                    takings.change(section.id());
                    takings.count(taken.offer());
                });
        var source = section.source();
        if (source != null && source.variant() != null && section.continues() == null) {
            library.offered(source.variant())
                    .filter(offered -> isChanged(offered.text(), section.words()))
                    .ifPresent(offered -> library.taken(offered.variant(), section.id(), true));
        }
    }

    private static boolean isChanged(String taken, String words) {
        return Reopened.of(taken, words, UnaryOperator.identity()).isEmpty();
    }

    private Optional<Clause> clause(OfferedWording wording) {
        return Optional.ofNullable(wording.clause()).flatMap(code -> library.clause(code, wording.language()));
    }
}
