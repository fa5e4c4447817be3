package dk.samspil.soundings;

import dk.samspil.access.OrganisationId;
import dk.samspil.access.PlaceId;
import dk.samspil.organisations.Organisations;
import dk.samspil.web.Typed;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who is at a meeting of a whole field, host and guests alike, for everybody who is there too. */
@Component
public class Company {

    private final SoundingRepository soundings;
    private final InviteeRepository invitees;
    private final Organisations organisations;

    Company(SoundingRepository soundings, InviteeRepository invitees, Organisations organisations) {
        this.soundings = soundings;
        this.invitees = invitees;
        this.organisations = organisations;
    }

    /** Nothing for a stranger. */
    @Transactional(readOnly = true)
    public Optional<Reach> of(PlaceId sounding, OrganisationId organisation) {
        return soundings
                .find(sounding)
                .flatMap(one -> one.isHostedBy(organisation)
                        ? Optional.of(host(one))
                        : invitees.contact(sounding, organisation));
    }

    private Reach host(Sounding sounding) {
        var host = organisations.organisation(sounding.host());
        return new Reach(
                host.id(),
                host.name(),
                host.shortName(),
                host.side(),
                sounding.callerName(),
                Typed.text(host.address()),
                sounding.callerPhone());
    }
}
