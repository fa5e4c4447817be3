package dk.samspil.notifications;

import dk.samspil.access.PersonId;
import dk.samspil.accounts.Accounts;
import dk.samspil.accounts.Digest;
import dk.samspil.web.Today;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Orders the day's digests: every morning for those who want it daily, on Mondays for those who want it weekly. */
@Component
class Digests {

    private final Accounts accounts;
    private final Mailroom mailroom;
    private final JdbcClient jdbc;
    private final Clock clock;

    Digests(Accounts accounts, Mailroom mailroom, JdbcClient jdbc, Clock clock) {
        this.accounts = accounts;
        this.mailroom = mailroom;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional
    void order() {
        var today = Today.by(clock);
        order(Digest.DAILY, today);
        if (today.getDayOfWeek() == DayOfWeek.MONDAY) {
            order(Digest.WEEKLY, today);
        }
    }

    private void order(Digest often, LocalDate today) {
        for (var reader : accounts.wanting(often)) {
            if (isFirstOn(today, reader.person())) {
                mailroom.order(MailOrder.toPerson(MailKind.DIGEST, reader.person()));
            }
        }
    }

    /** At most one a day, however often the job runs. */
    private boolean isFirstOn(LocalDate day, PersonId person) {
        return jdbc.sql("""
                                insert into notifications.digest (person, day) values (:person, :day)
                                on conflict (person) do update set day = excluded.day
                                    where notifications.digest.day < excluded.day""").param("person", person.value()).param("day", day).update() == 1;
    }
}
