package dk.samspil.renewals;

import dk.samspil.access.OrganisationId;
import dk.samspil.access.PlaceId;
import dk.samspil.agreements.AgreementId;
import dk.samspil.agreements.AgreementKind;
import dk.samspil.agreements.EditionId;
import dk.samspil.agreements.SignedElsewhere;
import dk.samspil.web.Day;
import dk.samspil.web.Language;
import dk.samspil.web.Line;
import dk.samspil.web.Prose;
import dk.samspil.web.Required;
import dk.samspil.web.Typed;
import dk.samspil.web.TypedDay;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An agreement that was signed elsewhere, as it is typed; {@code id} is the agreement's where it is a new one and {@code edition} its
 * text's, so that sending twice brings in one.
 *
 * @param belongsTo the agreement whose next edition it is; null where it is one of its own
 */
public record BringInForm(
        @Nullable UUID id,
        @Nullable UUID edition,
        @Nullable UUID belongsTo,
        @Line String name,
        @Line String kind,
        @Line String language,
        @Nullable List<UUID> between,

        @Required(message = "renewals.bringIn.problem.signedOn") @Line @Day
        String signedOn,

        @Required(message = "renewals.bringIn.problem.startsOn") @Line @Day
        String startsOn,

        @Line @Day String endsOn,
        @Line String noticeMonths,
        @Prose String summary) {

    private static final List<String> NOTICES = List.of("1", "3", "6", "12");

    public BringInForm {
        name = Typed.text(name);
        kind = Typed.text(kind);
        language = Typed.text(language);
        between = between == null
                ? List.of()
                : between.stream().filter(Objects::nonNull).toList();
        signedOn = Typed.text(signedOn);
        startsOn = Typed.text(startsOn);
        endsOn = Typed.text(endsOn);
        noticeMonths = Typed.text(noticeMonths);
        summary = Typed.text(summary);
    }

    public List<String> chosen() {
        return Objects.requireNonNull(between).stream().map(UUID::toString).toList();
    }

    /** For a form without problems. The paper is kept under the edition's own id. */
    SignedElsewhere signed(PlaceId place, UUID agreement, UUID ofEdition) {
        return new SignedElsewhere(
                place,
                new AgreementId(belongsTo == null ? agreement : belongsTo),
                new EditionId(ofEdition),
                Typed.one(AgreementKind.class, kind).orElse(AgreementKind.FULL),
                Typed.one(Language.class, language).orElse(Language.DA),
                name,
                Objects.requireNonNull(between).stream()
                        .map(OrganisationId::new)
                        .collect(Collectors.toSet()),
                TypedDay.read(signedOn).orElseThrow(),
                TypedDay.read(startsOn).orElseThrow(),
                TypedDay.read(endsOn).orElse(null),
                NOTICES.contains(noticeMonths) ? Integer.parseInt(noticeMonths) : 3,
                summary,
                ofEdition);
    }
}
