package dk.samspil.agreements;

import static dk.samspil.Cast.KAREN;

import dk.samspil.Cast;
import dk.samspil.TestClock;
import dk.samspil.access.Ids;
import dk.samspil.access.OrganisationId;
import dk.samspil.access.PlaceId;
import dk.samspil.web.Language;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionTemplate;

/** Agreements for tests, through the desks. */
public class Agreeing {

    public static final String TITLE = "Samspil om mennesker med demens i Nørreby";
    public static final LocalDate START =
            LocalDate.ofInstant(TestClock.START, TestClock.ZONE).plusDays(30);

    private final Agreements agreements;
    private final Outline outline;
    private final Drafting drafting;
    private final Finishing finishing;
    private final Editions editions;
    private final TransactionTemplate transaction;
    private final Ids ids;

    Agreeing(
            Agreements agreements,
            Outline outline,
            Drafting drafting,
            Finishing finishing,
            Editions editions,
            TransactionTemplate transaction,
            Ids ids) {
        this.agreements = agreements;
        this.outline = outline;
        this.drafting = drafting;
        this.finishing = finishing;
        this.editions = editions;
        this.transaction = transaction;
        this.ids = ids;
    }

    /** Begun by Karen, with two clauses that nobody has written: meetings, Inge's, and offers, Karen's. */
    public Agreement outlined(PlaceId place, Cast... others) {
        var id = new AgreementId(ids.next());
        var first = new EditionId(ids.next());
        var between = Arrays.stream(others).map(Cast::organisation).collect(Collectors.toSet());
        between.add(KAREN.organisation());
        KAREN.does(() -> {
            agreements.begin(place, id, first, AgreementKind.FULL, Language.DA, TITLE, between);
            outline.add(
                    first,
                    List.of(
                            chosen("Vi mødes", others[0].organisation()),
                            chosen("Det tilbyder vi", KAREN.organisation())));
        });
        return KAREN.asks(() -> agreements.agreement(id));
    }

    /** Its contents are chosen, and it is written from one end to the other. */
    public Agreement drafted(PlaceId place, Cast... others) {
        var agreement = outlined(place, others);
        var edition = agreement.editions().getFirst().id();
        KAREN.does(() -> outline.choose(edition, null));
        sections(agreement)
                .forEach(section -> KAREN.does(() ->
                        drafting.write(section.id(), section.heading(), "Vi gør det sammen.", section.version())));
        return KAREN.asks(() -> agreements.agreement(agreement.id()));
    }

    /** The last hand has been put to it. */
    public Agreement finished(PlaceId place, Cast... others) {
        var agreement = drafted(place, others);
        var edition = agreement.editions().getFirst();
        KAREN.does(() -> {
            finishing.settle(edition.id(), START, START.plusYears(1), 3, edition.version());
            finishing.finish(
                    edition.id(),
                    agreements.agreement(agreement.id()).editions().getFirst().version());
        });
        return KAREN.asks(() -> agreements.agreement(agreement.id()));
    }

    /** All have signed it; what they signed is on no shelf. */
    public Agreement signed(PlaceId place, LocalDate starts, @Nullable LocalDate ends, Cast... others) {
        var agreement = drafted(place, others);
        var edition = agreement.editions().getFirst();
        KAREN.does(() -> finishing.settle(edition.id(), starts, ends, 3, edition.version()));
        return sign(agreement);
    }

    /** The next edition is begun and signed with the same text. */
    public Agreement renewed(Agreement agreement, LocalDate starts, @Nullable LocalDate ends) {
        var next = new EditionId(ids.next());
        KAREN.does(() -> transaction.executeWithoutResult(
                status -> editions.amend(agreement.id(), next, "Nye datoer.", agreement.kind(), starts, ends)));
        return sign(agreement);
    }

    /** Whatever is being written is finished, and all sign it. */
    public Agreement sign(Agreement agreement) {
        var edition = KAREN.asks(() -> agreements.agreement(agreement.id()))
                .underWay()
                .orElseThrow();
        KAREN.does(() -> {
            finishing.finish(edition.id(), edition.version());
            transaction.executeWithoutResult(status -> editions.sign(edition.id(), ids.next()));
        });
        return KAREN.asks(() -> agreements.agreement(agreement.id()));
    }

    public List<Section> sections(Agreement agreement) {
        return KAREN.asks(
                () -> drafting.sections(agreement.editions().getFirst().id()));
    }

    private Outline.Chosen chosen(String heading, OrganisationId drafter) {
        return new Outline.Chosen(ids.next(), null, heading, "", drafter);
    }
}
