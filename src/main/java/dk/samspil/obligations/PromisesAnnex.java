package dk.samspil.obligations;

import dk.samspil.agreements.Agreement;
import dk.samspil.agreements.AgreementParty;
import dk.samspil.agreements.Agreements;
import dk.samspil.agreements.Annex;
import dk.samspil.agreements.Edition;
import dk.samspil.web.Texts;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is promised, as plain lists after the clauses: the steps of a plan, and the rest. */
@Component
@Order(20)
class PromisesAnnex implements Annex {

    private final Agreements agreements;
    private final Obligations obligations;

    PromisesAnnex(Agreements agreements, Obligations obligations) {
        this.agreements = agreements;
        this.obligations = obligations;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Text> of(Edition edition, Texts t) {
        var all = obligations.of(edition).stream()
                .sorted(Comparator.comparing(one -> one.promise().first()))
                .toList();
        if (all.isEmpty()) {
            return List.of();
        }
        var agreement = agreements.of(edition.id());
        return Stream.of(
                        list("obligations.plan", all, one -> one.promise().isMilestone(), agreement, t),
                        list("obligations.title", all, one -> !one.promise().isMilestone(), agreement, t))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Text> list(
            String heading, List<Obligation> all, Predicate<Obligation> which, Agreement agreement, Texts t) {
        var lines = all.stream()
                .filter(which)
                .map(one -> "- " + line(one, agreement, t).replaceAll("\\s+", " "))
                .collect(Collectors.joining("\n"));
        return lines.isEmpty() ? Optional.empty() : Optional.of(new Text(t.get(heading), lines));
    }

    private static String line(Obligation one, Agreement agreement, Texts t) {
        var promise = one.promise();
        var who = Stream.of(
                        Optional.ofNullable(promise.party())
                                .flatMap(agreement::party)
                                .map(AgreementParty::name)
                                .orElse(t.get("obligations.together")),
                        promise.who())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(", "));
        var words = t.get("obligations.line", promise.what(), t.capital(promise.when(t)), who);
        return one.heading().isEmpty() ? words : "**" + one.heading() + "**: " + words;
    }
}
