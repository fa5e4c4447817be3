package dk.samspil.obligations;

import dk.samspil.access.Actor;
import dk.samspil.agreements.Agreement;
import dk.samspil.agreements.Edition;
import dk.samspil.agreements.Section;
import dk.samspil.agreements.SectionPart;
import dk.samspil.web.Frame;
import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Beside a clause: what it promises, with room for more while its text is open. */
@Component
@Order(20)
class PromisesBeside implements SectionPart {

    private final Promises promises;
    private final Templates templates;

    PromisesBeside(Promises promises, Templates templates) {
        this.promises = promises;
        this.templates = templates;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<JteModel> beside(Agreement agreement, Edition edition, Section section, Frame frame) {
        var here = promises.of(edition.id(), section.id()).stream()
                .map(promise -> new Obligation(promise, section.heading(), edition, List.of()))
                .toList();
        var list = new ObligationList(agreement, edition, here, Actor.currentOrganisation(), promises.today());
        var page = new PromisesBesidePage(list, section, suggested(agreement, section, here));
        return here.isEmpty() && !page.isOpen()
                ? Optional.empty()
                : Optional.of(templates.obligationsBeside(page, frame));
    }

    /** Those that have not been taken as they are. */
    private static List<Suggestion> suggested(Agreement agreement, Section section, List<Obligation> here) {
        var source = section.source();
        return source == null
                ? List.of()
                : Suggestion.of(source.code(), agreement.kind()).stream()
                        .filter(one -> here.stream()
                                .noneMatch(taken -> taken.promise().kind() == one.kind()
                                        && taken.promise().rhythm() == one.rhythm()))
                        .toList();
    }
}
