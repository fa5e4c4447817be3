package dk.samspil.soundings;

import dk.samspil.access.OrganisationId;
import dk.samspil.access.PlaceId;
import dk.samspil.database.Rows;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes the letters that wait, a bagful at a time. Each bag is one transaction: that somebody has been written to, the mail and
 * the task are there together or not at all, so whoever goes on after a stop neither forgets anybody nor writes to them twice.
 */
@Component
public class Postman {

    static final int BAG = 50;

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Postman(JdbcClient jdbc, TransactionTemplate transaction, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.events = events;
        this.clock = clock;
    }

    /** Until nothing waits; on the host's behalf. */
    public void goRound(PlaceId sounding) {
        while (Boolean.TRUE.equals(transaction.execute(status -> empty(sounding)))) {
            // The next bag.
        }
    }

    private boolean empty(PlaceId sounding) {
        var bag = fill(sounding);
        bag.forEach(events::publishEvent);
        return !bag.isEmpty();
    }

    /** Two who go round at once take different letters. */
    private List<LetterDue> fill(PlaceId sounding) {
        return jdbc.sql("""
                        with bag as (
                            select organisation, letter from soundings.invitee
                            where sounding = :sounding and letter is not null
                            order by chosen_at, organisation limit :size for update skip locked)
                        update soundings.invitee i
                        set letter = null, sent_at = coalesce(i.sent_at, :now)
                        from bag where i.sounding = :sounding and i.organisation = bag.organisation
                        returning i.organisation, bag.letter""")
                .param("sounding", sounding.value())
                .param("size", BAG)
                .param("now", Rows.utc(clock.instant()))
                .query((row, n) -> new LetterDue(
                        sounding,
                        new OrganisationId(row.getObject("organisation", UUID.class)),
                        Letter.valueOf(row.getString("letter"))))
                .list();
    }
}
