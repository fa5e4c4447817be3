package dk.samspil.people;

import static dk.samspil.people.Colleagues.NOERREBY;
import static dk.samspil.people.Colleagues.VESTERLUND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samspil.SamspilModuleTest;
import dk.samspil.access.Actor;
import dk.samspil.access.NotHere;
import dk.samspil.organisations.OrganisationKind;
import dk.samspil.web.Stale;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@SamspilModuleTest
@Import(Colleagues.class)
class PrivateDataTest {

    @Autowired
    Members members;

    @Autowired
    OwnContacts own;

    @Autowired
    Colleagues colleagues;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    Actor.Person bodil;

    @BeforeEach
    void bodilRegistersHerMunicipality() {
        bodil = colleagues.founder("Bodil Ravn", OrganisationKind.MUNICIPALITY, "Nørreby Kommune", NOERREBY);
    }

    @Test
    void aLookAtWhatIsPrivateIsWrittenDown() {
        var karen = colleagues.joined(bodil, "Karen Holm", "COORDINATOR", null);
        var member = member("Karen Holm");

        bodil.run(() -> members.privateContact(member.id()));

        assertThat(extract(karen, "people.privateContact")).isEqualTo(1);
        karen.run(() -> members.privateContact(member.id()));
    }

    @Test
    void everybodyKeepsTheirOwnNumbersAndTheExtractSaysSo() {
        var anna = colleagues.joined(bodil, "Anna Bæk", "VOLUNTEER", null);
        assertThat(anna.<OwnContact, RuntimeException>call(own::own).privatePhone())
                .isEqualTo("10 20 30 99");

        anna.run(() -> own.change(new OwnContactForm("10 20 30 41", "", 0)));

        assertThat(member("Anna Bæk").phone()).isEqualTo("10 20 30 41");
        assertThat(bodil.<PrivateContact, RuntimeException>call(
                                () -> members.privateContact(member("Anna Bæk").id()))
                        .phone())
                .isNull();
        assertThatThrownBy(() -> anna.run(() -> own.change(new OwnContactForm(null, null, 0))))
                .isInstanceOf(Stale.class);
        assertThat(extract(anna, "people.ownContact")).isEqualTo(1);
        assertThatThrownBy(() -> new Actor.Person(anna.id(), "Anna Bæk", null, List.of()).run(own::own))
                .isInstanceOf(NotHere.class);
    }

    @Test
    void eveReachesNobodysNumbers() {
        var eve = colleagues.founder("Eve", OrganisationKind.MUNICIPALITY, "Vesterlund Kommune", VESTERLUND);
        var id = member("Bodil Ravn").id();

        assertThatThrownBy(() -> eve.run(() -> members.privateContact(id))).isInstanceOf(NotHere.class);
        assertThat(eve.<OwnContact, RuntimeException>call(own::own).id()).isNotEqualTo(id);
    }

    /** How often this stands in the person's own extract. */
    private long extract(Actor.Person person, String what) {
        return person.<Long, RuntimeException>call(() -> transaction.execute(
                status -> jdbc.sql("select count(*) from journal.entry where about_person = :person and what = :what")
                        .param("person", person.id().value())
                        .param("what", what)
                        .query(Long.class)
                        .single()));
    }

    private Member member(String name) {
        return bodil.<List<Member>, RuntimeException>call(() -> members.members(1)).stream()
                .filter(member -> member.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
