package dk.samspil.notifications;

import dk.samspil.access.LinkPurpose;
import dk.samspil.access.Links;
import dk.samspil.access.NotHere;
import dk.samspil.access.OrganisationId;
import dk.samspil.access.Permission;
import dk.samspil.mandates.Mandate;
import dk.samspil.mandates.MandateState;
import dk.samspil.mandates.Mandates;
import dk.samspil.organisations.Organisations;
import dk.samspil.people.Members;
import dk.samspil.web.Texts;
import dk.samspil.web.Today;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asks an association for its mandate, and tells both sides what becomes of it; whatever the association gets can stop it. */
@Component
@Transactional
class MandateWriter {

    private final Mandates mandates;
    private final Organisations organisations;
    private final Members members;
    private final Links links;
    private final Readers readers;
    private final Mailroom mailroom;
    private final Clock clock;

    MandateWriter(
            Mandates mandates,
            Organisations organisations,
            Members members,
            Links links,
            Readers readers,
            Mailroom mailroom,
            Clock clock) {
        this.mandates = mandates;
        this.organisations = organisations;
        this.members = members;
        this.links = links;
        this.readers = readers;
        this.mailroom = mailroom;
        this.clock = clock;
    }

    Optional<Letter> asked(MailOrder order) {
        return in(MandateState.ASKED, order)
                .flatMap(mandate -> association(mandate).map(reader -> {
                    var path = links.mint(
                            LinkPurpose.MANDATE,
                            order.requireTo(),
                            mandate.place(),
                            mandate.id(),
                            reader.name(),
                            reader.address());
                    return Composer.of(order.kind(), reader, mandate.centreName())
                            .say("what", mandate.holderName(), mandate.centreName())
                            .quote(mandate.words())
                            .say("until", reader.t().date(mandate.until()))
                            .say("how")
                            .call(mandate.holderName(), phone(mandate))
                            .button(path)
                            .letter();
                }));
    }

    Optional<Letter> declined(MailOrder order) {
        var mandate = mandates.mandate(order.subject());
        return holder(mandate)
                .map(reader -> Composer.of(order.kind(), reader, mandate.name())
                        .say("what", mandate.name())
                        .letter());
    }

    /** To the consultant; to all who could take it on, where nobody has. */
    Optional<Letter> given(MailOrder order) {
        var mandate = mandates.mandate(order.subject());
        if (order.person() == null && mandate.holder() == null) {
            members.peopleWho(order.requireTo(), Permission.COLLABORATE)
                    .forEach(person -> mailroom.order(order.toPerson(person)));
            return Optional.empty();
        }
        var reader = order.person() == null ? holder(mandate) : Optional.of(readers.person(order.person()));
        return reader.map(one -> Composer.of(order.kind(), one, mandate.name())
                .say("what", mandate.name(), one.t().date(mandate.until()))
                .quote(mandate.words())
                .say(mandate.holder() == null ? "take" : "wear", mandate.name())
                .button("/fuldmagter/" + mandate.id())
                .letter());
    }

    Optional<Letter> receipt(MailOrder order) {
        return in(MandateState.LIVE, order)
                .flatMap(mandate -> association(mandate)
                        .map(reader -> Composer.of(order.kind(), reader, mandate.consultant())
                                .say("what", mandate.consultant(), reader.t().date(mandate.until()))
                                .say(
                                        "how",
                                        reader.t()
                                                .of(Objects.requireNonNull(mandate.how()), "by", mandate.contactName()))
                                .say("stop")
                                .call(mandate.holderName(), phone(mandate))
                                .button(stop(mandate, reader))
                                .letter()));
    }

    Optional<Letter> ending(MailOrder order) {
        return in(MandateState.LIVE, order).flatMap(mandate -> {
            boolean centre = isCentre(order.requireTo(), mandate);
            return (centre ? holder(mandate) : association(mandate))
                    .map(reader -> about(order, mandate, reader)
                            .say(
                                    "what",
                                    mandate.name(),
                                    mandate.consultant(),
                                    reader.t().date(mandate.until()))
                            .say("then")
                            .button(centre ? "/fuldmagter/" + mandate.id() : stop(mandate, reader))
                            .letter());
        });
    }

    Optional<Letter> ended(MailOrder order) {
        var mandate = mandates.mandate(order.subject());
        if (mandate.ending() == null || mandate.endedAt() == null) {
            return Optional.empty();
        }
        var ending = mandate.ending();
        var day = mandate.endedAt();
        return (isCentre(order.requireTo(), mandate) ? holder(mandate) : association(mandate))
                .map(reader -> about(order, mandate, reader)
                        .say("what", mandate.name(), mandate.consultant())
                        .quote(reader.t().of(ending, "on", reader.t().date(day)))
                        .letter());
    }

    private static Composer about(MailOrder order, Mandate mandate, Reader reader) {
        return Composer.of(order.kind(), reader, mandate.name(), mandate.consultant());
    }

    private static boolean isCentre(OrganisationId to, Mandate mandate) {
        return to.equals(mandate.centre());
    }

    private Optional<Mandate> in(MandateState state, MailOrder order) {
        var today = Today.by(clock);
        return Optional.of(mandates.mandate(order.subject())).filter(mandate -> mandate.state(today) == state);
    }

    private Optional<Reader> association(Mandate mandate) {
        return mandate.givenBy() == null
                ? readers.at(mandate.contactAddress(), mandate.contactName())
                : Optional.of(readers.person(mandate.givenBy()));
    }

    private Optional<Reader> holder(Mandate mandate) {
        return Optional.ofNullable(mandate.holder()).map(readers::person);
    }

    /** Works as long as the mandate does: an older one is not closed by a newer mail. */
    private String stop(Mandate mandate, Reader reader) {
        return links.mint(
                LinkPurpose.MANDATE_STOP,
                Objects.requireNonNull(mandate.organisation()),
                mandate.place(),
                mandate.id(),
                reader.name(),
                reader.address(),
                mandate.until().plusDays(1).atStartOfDay(Texts.ZONE).toInstant());
    }

    private @Nullable String phone(Mandate mandate) {
        try {
            return organisations.organisation(mandate.centre()).phone();
        } catch (NotHere unlisted) {
            return null;
        }
    }
}
