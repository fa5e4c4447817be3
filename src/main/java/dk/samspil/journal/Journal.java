package dk.samspil.journal;

import dk.samspil.access.Actor;
import dk.samspil.access.Ids;
import dk.samspil.access.OnBehalf;
import dk.samspil.access.OrganisationId;
import dk.samspil.access.PersonId;
import dk.samspil.access.PlaceId;
import java.sql.Types;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who did what, for which organisation, why and when. Written in the transaction that does it, so that neither exists
 * without the other. {@code what} is a key like {@code ladders.marked}; its text stands in the messages as
 * {@code journal.what.ladders.marked}. No names and no free text: ids only.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Journal {

    private final JdbcClient jdbc;
    private final Ids ids;
    private final Clock clock;

    Journal(JdbcClient jdbc, Ids ids, Clock clock) {
        this.jdbc = jdbc;
        this.ids = ids;
        this.clock = clock;
    }

    /** Something of one's own organisation was changed. */
    public void changed(String what, UUID subject) {
        write("CHANGE", what, null, subject, null);
    }

    /** Something that several share was changed. */
    public void changed(String what, PlaceId place, UUID subject) {
        write("CHANGE", what, place, subject, null);
    }

    /** A person's own data was changed; stands in that person's extract too. */
    public void changedAbout(PersonId person, String what, UUID subject) {
        write("CHANGE", what, null, subject, person);
    }

    /**
     * Somebody's private data was looked at (databeskyttelsesloven; C-579/21). Work contact data inside one's own
     * collaboration is not private and not recorded.
     */
    public void lookedAt(PersonId person, String what) {
        write("LOOK", what, null, null, person);
    }

    private void write(
            String kind, String what, @Nullable PlaceId place, @Nullable UUID subject, @Nullable PersonId about) {
        var actor = Actor.current();
        jdbc.sql("""
                        insert into journal.entry
                            (id, at, kind, actor_kind, person, organisation, unit, mandate, acting_from, what, purpose, place, subject,
                             about_person)
                        values (:id, :at, :kind, :actorKind, :person, :organisation, :unit, :mandate, :actingFrom, :what, :purpose, :place, :subject,
                                :about)""")
                .param("id", ids.next())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("kind", kind)
                .param("actorKind", actor.getClass().getSimpleName().toUpperCase(java.util.Locale.ROOT))
                .param(
                        "person",
                        actor instanceof Actor.Person person ? person.id().value() : null,
                        Types.OTHER)
                .param(
                        "organisation",
                        actor.organisation().map(OrganisationId::value).orElse(null),
                        Types.OTHER)
                .param("unit", unitOf(actor), Types.OTHER)
                .param("mandate", actor.onBehalf().map(OnBehalf::mandate).orElse(null), Types.OTHER)
                .param(
                        "actingFrom",
                        actor.onBehalf().map(lent -> lent.from().value()).orElse(null),
                        Types.OTHER)
                .param("what", what)
                .param("purpose", actor instanceof Actor.Job job ? job.reason() : what.substring(0, what.indexOf('.')))
                .param("place", place == null ? null : place.value(), Types.OTHER)
                .param("subject", subject, Types.OTHER)
                .param("about", about == null ? null : about.value(), Types.OTHER)
                .update();
    }

    private static @Nullable UUID unitOf(Actor actor) {
        return actor instanceof Actor.Person person
                        && person.hat() != null
                        && !person.hat().units().isEmpty()
                ? person.hat().units().getFirst().value()
                : null;
    }
}
