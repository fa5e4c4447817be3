package dk.samspil.registers;

import dk.samspil.agreements.Agreement;
import dk.samspil.agreements.Agreements;
import dk.samspil.agreements.Drafting;
import dk.samspil.agreements.Edition;
import dk.samspil.agreements.Section;
import dk.samspil.agreements.Source;
import dk.samspil.clauses.ClauseLibrary;
import dk.samspil.clauses.Wording;
import dk.samspil.web.Messages;
import dk.samspil.web.Refusal;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A whole agreement offered to others, without names: as many of its clauses as the parties agree to give away. */
@Service
public class Reuses {

    private final ReuseRepository reuses;
    private final Releases releases;
    private final Agreements agreements;
    private final Drafting drafting;
    private final NamesInAgreement names;
    private final ClauseLibrary library;
    private final Messages messages;
    private final Clock clock;

    Reuses(
            ReuseRepository reuses,
            Releases releases,
            Agreements agreements,
            Drafting drafting,
            NamesInAgreement names,
            ClauseLibrary library,
            Messages messages,
            Clock clock) {
        this.reuses = reuses;
        this.releases = releases;
        this.agreements = agreements;
        this.drafting = drafting;
        this.names = names;
        this.library = library;
        this.messages = messages;
        this.clock = clock;
    }

    /** What has been proposed; nothing while nobody has. */
    @Transactional(readOnly = true)
    public Reuse of(Agreement agreement, Edition edition) {
        return releases.of(agreement, edition, ReleaseKind.REUSE)
                .map(reuses::find)
                .orElse(Reuse.NONE);
    }

    /** All clauses as they would leave, to choose among. */
    @Transactional(readOnly = true)
    public List<OfferedClause> nameless(Agreement agreement, Edition edition) {
        return nameless(agreement, edition, cleaner(agreement, edition));
    }

    /** Proposes it; the clauses that are not chosen are not offered, and nobody outside reads them. */
    @Transactional
    public void propose(Agreement agreement, Edition edition, Set<UUID> chosen, String about, int version) {
        var nameless = cleaner(agreement, edition);
        var kept = nameless(agreement, edition, nameless).stream()
                .filter(clause -> chosen.contains(clause.section()))
                .toList();
        if (kept.isEmpty()) {
            throw new Refusal("clauses", "registers.reuse.problem.clauses");
        }
        var proposed = new Reuse(nameless.line(agreement.title()), nameless.line(about), kept, version);
        if (!of(agreement, edition).equals(proposed)) {
            releases.write(agreement, edition, ReleaseKind.REUSE, version, release -> reuses.keep(release, proposed));
        }
    }

    Reuse of(Release release) {
        return reuses.find(release);
    }

    @EventListener
    void on(ReleaseGranted granted) {
        var release = releases.release(granted.release());
        if (release.kind() == ReleaseKind.REUSE) {
            reuses.offer(release, agreements.agreement(release.agreement()), clock.instant());
        }
    }

    @EventListener
    void on(ReleaseStopped stopped) {
        reuses.takeOff(stopped.release());
    }

    private List<OfferedClause> nameless(Agreement agreement, Edition edition, Nameless nameless) {
        return drafting.sections(edition.id()).stream()
                .map(section -> offered(section, agreement, nameless))
                .toList();
    }

    private Nameless cleaner(Agreement agreement, Edition edition) {
        return new Nameless(names.of(agreement, edition), messages.in(agreement.language()));
    }

    private OfferedClause offered(Section section, Agreement agreement, Nameless nameless) {
        var words = wording(section, agreement)
                .flatMap(wording -> Reopened.of(wording, section.words(), nameless::clean))
                .orElseGet(() -> nameless.clean(section.words()));
        return new OfferedClause(
                section.id(), section.position(), houses(section.source()), nameless.clean(section.heading()), words);
    }

    /** Only the house's own is remembered: whose variant it was would tell who offers. */
    private static @Nullable Source houses(@Nullable Source source) {
        return source == null || source.variant() != null ? null : source;
    }

    private Optional<String> wording(Section section, Agreement agreement) {
        return Optional.ofNullable(section.source())
                .flatMap(source -> library.clause(source.code(), agreement.language())
                        .flatMap(clause -> clause.wordings().stream()
                                .filter(wording -> wording.key().equals(source.wording()))
                                .findFirst()))
                .map(Wording::text);
    }
}
