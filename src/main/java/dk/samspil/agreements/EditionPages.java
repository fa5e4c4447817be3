package dk.samspil.agreements;

import dk.samspil.access.NotHere;
import dk.samspil.web.Frame;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Editions to read, to print and to compare. */
@Component
class EditionPages {

    private final AgreementPages pages;
    private final Agreements agreements;
    private final Drafting drafting;
    private final Wording wording;

    EditionPages(AgreementPages pages, Agreements agreements, Drafting drafting, Wording wording) {
        this.pages = pages;
        this.agreements = agreements;
        this.drafting = drafting;
        this.wording = wording;
    }

    @Transactional(readOnly = true)
    public AgreementTextPage page(UUID place, UUID id, UUID edition, Frame frame) {
        var agreement = pages.agreement(place, id);
        var found = agreement.edition(new EditionId(edition)).orElseThrow(NotHere::new);
        return new AgreementTextPage(
                pages.head(agreement, frame), wording.document(agreement, found), agreements.today());
    }

    /** With the one signed before it. */
    @Transactional(readOnly = true)
    public ComparePage compare(UUID place, UUID id, UUID edition, Frame frame) {
        var agreement = pages.agreement(place, id);
        var after = agreement.edition(new EditionId(edition)).orElseThrow(NotHere::new);
        var before = agreement.editions().stream()
                .filter(one -> one.number() < after.number() && one.isSigned())
                .findFirst()
                .orElseThrow(NotHere::new);
        return new ComparePage(
                pages.head(agreement, frame),
                agreement,
                before,
                after,
                compared(drafting.sections(before.id()), drafting.sections(after.id())));
    }

    /** In the order of the newer one; what went comes last. */
    private static List<Compared> compared(List<Section> before, List<Section> after) {
        var old = before.stream().collect(Collectors.toMap(Section::id, Function.identity()));
        var compared = new ArrayList<Compared>();
        for (var section : after) {
            compared.add(Compared.of(section.continues() == null ? null : old.get(section.continues()), section));
        }
        var kept =
                after.stream().map(Section::continues).filter(Objects::nonNull).collect(Collectors.toSet());
        before.stream()
                .filter(section -> !kept.contains(section.id()))
                .map(Compared::gone)
                .forEach(compared::add);
        return compared;
    }
}
