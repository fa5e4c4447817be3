package dk.samspil.people;

import dk.samspil.access.Actor;
import dk.samspil.access.NotHere;
import dk.samspil.journal.Journal;
import dk.samspil.web.LastChange;
import dk.samspil.web.Stale;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How the own organisation reaches oneself. Everybody who wears its hat keeps that up to date, whatever else they may do. */
@Component
@Transactional
class OwnContacts {

    private final OwnContactRepository repository;
    private final MemberRepository members;
    private final Journal journal;

    OwnContacts(OwnContactRepository repository, MemberRepository members, Journal journal) {
        this.repository = repository;
        this.members = members;
        this.journal = journal;
    }

    /** Not a look that is journalled: one sees nobody but oneself. */
    OwnContact own() {
        var me = me();
        return repository.of(me.id(), Actor.currentOrganisation()).orElseThrow(NotHere::new);
    }

    LastChange lastChange() {
        return members.lastChange(own().id());
    }

    void change(OwnContactForm form) {
        var me = me();
        var own = own();
        if (!repository.change(own.id(), form, me.name())) {
            throw new Stale();
        }
        journal.changedAbout(me.id(), "people.ownContact", own.id());
    }

    private static Actor.Person me() {
        if (Actor.current() instanceof Actor.Person me && me.hat() != null) {
            return me;
        }
        throw new NotHere();
    }
}
