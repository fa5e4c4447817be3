package dk.samspil.notifications;

import dk.samspil.access.Permission;
import dk.samspil.organisations.Organisations;
import dk.samspil.people.Members;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** To those who run an organisation, each a mail of their own. */
@Component
class OrganisationWriter {

    private final Organisations organisations;
    private final Members members;
    private final Readers readers;
    private final Mailroom mailroom;

    OrganisationWriter(Organisations organisations, Members members, Readers readers, Mailroom mailroom) {
        this.organisations = organisations;
        this.members = members;
        this.readers = readers;
        this.mailroom = mailroom;
    }

    /** Who they are is asked here: whoever rang the bell may not know it. */
    @Transactional
    Optional<Letter> write(MailOrder order) {
        if (order.person() == null) {
            members.peopleWho(order.requireTo(), Permission.ADMINISTER)
                    .forEach(person -> mailroom.order(order.toPerson(person)));
            return Optional.empty();
        }
        var name = organisations.organisation(order.requireTo()).name();
        return Optional.of(Composer.of(order.kind(), readers.person(order.person()), name)
                .say("what", name)
                .say("then")
                .button("/organisation")
                .letter());
    }
}
