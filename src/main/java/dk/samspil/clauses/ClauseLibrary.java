package dk.samspil.clauses;

import dk.samspil.access.Reach;
import dk.samspil.journal.Journal;
import dk.samspil.web.Language;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What an agreement can be made of: the newest edition, with the wordings that the acting organisation may use laid in. */
@Component
@Transactional
public class ClauseLibrary {

    private final Edition edition = Edition.newest();
    private final VariantRepository variants;
    private final OfferedQuery offered;
    private final TakingRepository takings;
    private final Journal journal;

    ClauseLibrary(VariantRepository variants, OfferedQuery offered, TakingRepository takings, Journal journal) {
        this.variants = variants;
        this.offered = offered;
        this.takings = takings;
        this.journal = journal;
    }

    /** In the order of an agreement; an organisation's own clauses come last. */
    @Transactional(readOnly = true)
    public List<Clause> clauses(Language language) {
        var usable = variants.usable(language);
        return Stream.concat(
                        edition.in(language).stream().map(clause -> clause.with(wordings(clause.code(), usable))),
                        usable.stream().filter(Variant::isClause).map(this::ownClause))
                .toList();
    }

    /** By its code; an organisation's own by its id. */
    @Transactional(readOnly = true)
    public Optional<Clause> clause(String code, Language language) {
        return clauses(language).stream()
                .filter(clause -> clause.code().equals(code))
                .findFirst();
    }

    /** A page of what others offer everybody; {@code page} counts from one. */
    @Transactional(readOnly = true)
    public Offered offered(OfferedSearch search) {
        return offered.search(search);
    }

    /** What is offered everybody, or kept by one's own; empty when it has been taken back. */
    @Transactional(readOnly = true)
    public Optional<OfferedWording> offered(UUID variant) {
        return offered.find(variant);
    }

    /**
     * Counts that a wording others offer stands in an agreement now, and whether it was changed there. Twice for the same
     * place counts once; what was changed stays so.
     *
     * @param place the id of the agreement's clause
     */
    public void taken(UUID variant, UUID place, boolean changed) {
        if (takings.take(variant, place, changed, Reach.current().top())) {
            journal.changed("clauses.taken", variant);
        }
    }

    /**
     * Whether the house's own texts say this, as it is written here: then it names nobody. Within another word, or written small, it is
     * something else: "Ole" in "skole", "tage" beside Tage.
     */
    public boolean says(String name) {
        var whole = Pattern.compile("(?<!\\p{L})" + Pattern.quote(name) + "(?!\\p{L})");
        return Stream.of(Language.values())
                .flatMap(language -> edition.in(language).stream())
                .flatMap(clause -> Stream.concat(
                        Stream.of(clause.help()), clause.wordings().stream().map(Wording::text)))
                .anyMatch(text -> whole.matcher(text).find());
    }

    /** Whether there is a clause of the house's own with this code. */
    boolean has(String code) {
        return edition.in(Language.DA).stream().anyMatch(clause -> clause.code().equals(code));
    }

    private static List<Wording> wordings(String code, List<Variant> usable) {
        return usable.stream()
                .filter(variant -> code.equals(variant.text().clause()))
                .map(Variant::wording)
                .toList();
    }

    private Clause ownClause(Variant variant) {
        return new Clause(
                variant.id().toString(),
                variant.version(),
                edition.in(variant.text().language()).size() + 1,
                Part.OWN,
                variant.text().heading(),
                "",
                DraftedBy.BOTH,
                Set.of(),
                List.of(variant.wording()));
    }
}
