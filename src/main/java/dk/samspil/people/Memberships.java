package dk.samspil.people;

import dk.samspil.access.Actor;
import dk.samspil.access.Ids;
import dk.samspil.access.LinkIsClosed;
import dk.samspil.access.Links;
import dk.samspil.access.NotHere;
import dk.samspil.accounts.Accounts;
import dk.samspil.journal.Journal;
import dk.samspil.organisations.Organisations;
import dk.samspil.web.Language;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How an invited person becomes a member: whoever holds the link looks, and says yes. */
@Component
@Transactional
public class Memberships {

    private final InvitationRepository invitations;
    private final MemberRepository members;
    private final Organisations organisations;
    private final Accounts accounts;
    private final Links links;
    private final Journal journal;
    private final Ids ids;
    private final Clock clock;

    Memberships(
            InvitationRepository invitations,
            MemberRepository members,
            Organisations organisations,
            Accounts accounts,
            Links links,
            Journal journal,
            Ids ids,
            Clock clock) {
        this.invitations = invitations;
        this.members = members;
        this.organisations = organisations;
        this.accounts = accounts;
        this.links = links;
        this.journal = journal;
        this.ids = ids;
        this.clock = clock;
    }

    /** What the link's holder is invited to; changes nothing. */
    Invitation invitation() {
        var link = Actor.currentLink();
        var invited = invitations.open(link.subject()).orElseThrow(NotHere::new);
        if (!invited.expires().isAfter(clock.instant())) {
            throw new LinkIsClosed(new Links.Opened.Expired(link));
        }
        return invited;
    }

    /** What the organisation is called that the link's holder is invited into. */
    String organisation() {
        return organisations.own().name();
    }

    /** Yes. The link has proved the address; signing in takes another, made for that. */
    public void accept(AnswerForm answer, Language language) {
        var invited = invitation();
        links.spend(Actor.currentLink());
        var person = accounts.ensure(invited.address(), answer.name(), language);
        members.join(ids.next(), person, invited, answer);
        invitations.accepted(invited.id());
        journal.changedAbout(person, "people.joined", invited.id());
    }
}
