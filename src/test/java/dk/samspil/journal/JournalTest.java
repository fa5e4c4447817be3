package dk.samspil.journal;

import static dk.samspil.Browser.page;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import dk.samspil.SamspilModuleTest;
import dk.samspil.TestClock;
import dk.samspil.access.Actor;
import dk.samspil.access.Hat;
import dk.samspil.access.OrganisationId;
import dk.samspil.access.PersonId;
import dk.samspil.access.Role;
import dk.samspil.access.Side;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

@SamspilModuleTest
class JournalTest {

    @Autowired
    Journal journal;

    @Autowired
    JournalReader reader;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    TestClock clock;

    @Autowired
    MockMvcTester mvc;

    Actor.Person bodil;
    Actor.Person eve;

    @BeforeEach
    void twoAuditorsOfTwoMunicipalities() {
        bodil = person("Bodil Ravn", "Nørreby Kommune");
        eve = person("Eve", "Vesterlund Kommune");
    }

    @Test
    void theAuditorReadsTheirOwnOrganisationAndEveDoesNot() {
        write(bodil, 1);

        assertThat(read(bodil, null, null, null)).hasSize(1);
        assertThat(read(eve, null, null, null)).isEmpty();
    }

    @Test
    void theAuditorReadsOneDayOrOneKind() {
        write(bodil, 1);
        clock.advance(Duration.ofDays(1));
        write(bodil, 2);
        bodil.run(() -> transaction.executeWithoutResult(status -> journal.lookedAt(eve.id(), "volunteers.seen")));

        assertThat(read(bodil, LocalDate.of(2026, 11, 20), null, null)).hasSize(1);
        assertThat(read(bodil, LocalDate.of(2026, 11, 21), null, null)).hasSize(3);
        assertThat(read(bodil, null, EntryKind.LOOK, null)).hasSize(1);
    }

    @Test
    void theNextPageBeginsWhereTheOneBeforeEnded() {
        write(bodil, 60);

        var first = read(bodil, null, null, null);
        var next = read(bodil, null, null, first.get(49).id());

        assertThat(first).hasSize(JournalQuery.LIMIT);
        assertThat(next).hasSize(10).first().isEqualTo(first.get(50));
    }

    @Test
    void aPersonReadsWhatIsAboutThemWithoutTheNamesOfStaff() {
        bodil.run(() -> transaction.executeWithoutResult(status -> journal.lookedAt(eve.id(), "a.keyThatHasNoText")));

        var extract =
                page(mvc.get().uri("/dine-data").with(user(eve.id().toString())).exchange());

        assertThat(extract.select("tbody tr")).hasSize(1);
        assertThat(extract.text())
                .contains("20. november 2026")
                .contains("a.keyThatHasNoText")
                .doesNotContain("Bodil");
    }

    private void write(Actor actor, int times) {
        actor.run(() -> transaction.executeWithoutResult(status -> {
            for (int i = 0; i < times; i++) {
                journal.changed("organisations.changed", UUID.randomUUID());
            }
        }));
    }

    private List<Entry> read(Actor actor, @Nullable LocalDate day, @Nullable EntryKind kind, @Nullable UUID after) {
        return actor.call(() -> reader.ofMyOrganisation(day, kind, after)).entries();
    }

    private static Actor.Person person(String name, String organisation) {
        var hat = new Hat(
                new OrganisationId(UUID.randomUUID()),
                organisation,
                organisation,
                Side.AUTHORITY,
                List.of(),
                Set.of(Role.AUDITOR),
                null);
        return new Actor.Person(new PersonId(UUID.randomUUID()), name, hat, List.of(hat));
    }
}
