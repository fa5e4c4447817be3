package dk.samspil.people;

import static dk.samspil.people.Colleagues.NOERREBY;
import static dk.samspil.people.Colleagues.VESTERLUND;
import static dk.samspil.people.Colleagues.answer;
import static dk.samspil.people.Colleagues.of;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samspil.SamspilModuleTest;
import dk.samspil.TestClock;
import dk.samspil.access.Actor;
import dk.samspil.access.LinkIsClosed;
import dk.samspil.access.Links;
import dk.samspil.access.NotAllowed;
import dk.samspil.access.NotHere;
import dk.samspil.access.Permission;
import dk.samspil.access.Role;
import dk.samspil.access.UnitId;
import dk.samspil.organisations.OrganisationKind;
import dk.samspil.organisations.UnitForm;
import dk.samspil.organisations.Units;
import dk.samspil.web.Contact;
import dk.samspil.web.Language;
import dk.samspil.web.Refusal;
import dk.samspil.web.Stale;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.support.TransactionTemplate;

@SamspilModuleTest
@Import(Colleagues.class)
class PeopleTest {

    @Autowired
    Members members;

    @Autowired
    Memberships memberships;

    @Autowired
    Invitations invitations;

    @Autowired
    Units units;

    @Autowired
    ContactPersons contacts;

    @Autowired
    Colleagues colleagues;

    @Autowired
    TestClock clock;

    Actor.Person bodil;
    Actor.Person eve;

    @BeforeEach
    void bodilRegistersHerMunicipality() {
        bodil = colleagues.founder("Bodil Ravn", OrganisationKind.MUNICIPALITY, "Nørreby Kommune", NOERREBY);
        eve = colleagues.founder("Eve", OrganisationKind.MUNICIPALITY, "Vesterlund Kommune", VESTERLUND);
    }

    @Test
    void anInvitationIsAcceptedOnceByItsLink() {
        var id = colleagues.invite(
                bodil, "Karen Holm", "karen" + System.nanoTime() + "@noerreby.example", "COORDINATOR", null);
        var holder = colleagues.holder(bodil, id);
        assertThat(holder.<Invitation, RuntimeException>call(memberships::invitation)
                        .name())
                .isEqualTo("Karen Holm");

        holder.run(() -> memberships.accept(answer("Karen Holm"), Language.DA));

        assertThat(names()).containsExactly("Bodil Ravn", "Karen Holm");
        assertThatThrownBy(() -> holder.run(() -> memberships.accept(answer("Karen Holm"), Language.DA)))
                .isInstanceOf(NotHere.class);
    }

    @Test
    void anotherLetterClosesTheLinkOfTheFirst() {
        var id = colleagues.invite(bodil, "Karen Holm", "karen@noerreby.example", "COORDINATOR", null);
        var first = colleagues.letter(bodil, id).path();
        bodil.run(() -> invitations.sendAgain(id));
        var second = colleagues.letter(bodil, id).path();

        assertThat(colleagues.opened(first)).isInstanceOf(Links.Opened.Revoked.class);
        assertThat(colleagues.opened(second)).isInstanceOf(Links.Opened.Valid.class);
        bodil.run(() -> invitations.withdraw(id));
        assertThat(colleagues.opened(second)).isInstanceOf(Links.Opened.Revoked.class);
    }

    @Test
    void anInvitationRunsOut() {
        var id = colleagues.invite(bodil, "Karen Holm", "karen@noerreby.example", "COORDINATOR", null);
        clock.advance(Duration.ofDays(20));
        var holder = colleagues.holder(bodil, id);
        clock.advance(Duration.ofDays(11));

        assertThatThrownBy(() -> holder.run(memberships::invitation)).isInstanceOf(LinkIsClosed.class);
    }

    @Test
    void theLastAdministratorStays() {
        var only = bodil.<List<Member>, RuntimeException>call(() -> members.members(1))
                .getFirst();

        assertThatThrownBy(() -> bodil.run(() -> members.end(only.id()))).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> bodil.run(() -> members.change(only.id(), form(only, List.of("LEADER")))))
                .isInstanceOf(Refusal.class);
        bodil.run(() -> members.change(only.id(), form(only, List.of("ADMINISTRATOR"))));
        assertThatThrownBy(() -> bodil.run(() -> members.change(only.id(), form(only, List.of("ADMINISTRATOR")))))
                .isInstanceOf(Stale.class);
    }

    @Test
    void whoSeesOneUnitGivesNobodyTheWhole() {
        var east = unit("Øst", null);
        var team = unit("Team Åen", east);
        var west = unit("Vest", null);
        colleagues.joined(bodil, "Anna Bæk", "VOLUNTEER", west);
        var mette = colleagues.joined(bodil, "Mette Lund", "ADMINISTRATOR", east);

        assertThat(mette.hats().getFirst().units()).containsExactlyInAnyOrder(east, team);
        assertThat(mette.<List<Member>, RuntimeException>call(() -> members.members(1)))
                .extracting(Member::name)
                .containsExactly("Bodil Ravn", "Mette Lund");
        var all = new InvitationForm(null, "Eve", "eve@example.org", List.of("ADMINISTRATOR"), null);
        assertThatThrownBy(() -> mette.run(() -> invitations.invite(all))).isInstanceOf(Refusal.class);
        var bodils = bodil.<List<Member>, RuntimeException>call(() -> members.members(1)).stream()
                .filter(member -> member.name().equals("Bodil Ravn"))
                .findFirst()
                .orElseThrow();
        assertThatThrownBy(() -> mette.run(() -> members.end(bodils.id()))).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> bodil.run(() -> units.close(east))).isInstanceOf(Refusal.class);
    }

    @Test
    void nobodyPutsThemselvesFirstIntoAnOrganisationThatHasPeople(
            @Autowired MemberRepository repository, @Autowired TransactionTemplate transaction) {
        var id = UUID.fromString("0199a000-0000-7000-8000-000000000002");

        assertThat(eve.<Boolean, RuntimeException>call(() -> transaction.execute(status ->
                        repository.begin(id, of(bodil), "Eve", "eve@example.org", Set.of(Role.ADMINISTRATOR)))))
                .isFalse();
    }

    @Test
    void whatIsWrittenOfAContactPersonIsNotTypedTwice() {
        var karen = new ContactForm(
                null,
                "MUNICIPAL_CONTACT",
                "Karen Holm",
                "demenskoordinator",
                "10203041",
                "karen@noerreby.example",
                "hverdage 8–14",
                null,
                "Mette Lund",
                "10203042",
                null,
                null,
                0);
        bodil.run(() -> contacts.add(karen));

        assertThat(bodil.<Optional<Contact>, RuntimeException>call(() -> contacts.called("karen holm")))
                .contains(new Contact(
                        "Karen Holm",
                        "demenskoordinator",
                        "10 20 30 41",
                        "hverdage 8–14",
                        "Mette Lund",
                        "10 20 30 42"));
        assertThat(eve.<Optional<Contact>, RuntimeException>call(() -> contacts.called("Karen Holm")))
                .isEmpty();
    }

    @Test
    void eveSeesNobody() {
        var invited = colleagues.invite(bodil, "Karen Holm", "karen@noerreby.example", "COORDINATOR", null);
        var unit = unit("Øst", null);
        var member = member("Bodil Ravn");

        assertThat(eve.<Long, RuntimeException>call(members::count)).isEqualTo(1);
        assertThat(eve.<List<?>, RuntimeException>call(invitations::open)).isEmpty();
        assertThat(eve.<Map<?, ?>, RuntimeException>call(units::names)).isEmpty();
        assertThat(eve.<List<?>, RuntimeException>call(contacts::all)).isEmpty();
        assertThat(eve.<List<?>, RuntimeException>call(() -> members.peopleWho(of(bodil), Permission.SEE)))
                .isEmpty();
        assertThatThrownBy(() -> eve.run(() -> members.privateContact(member.id())))
                .isInstanceOf(NotHere.class);
        assertThatThrownBy(() -> eve.run(() -> members.end(member.id()))).isInstanceOf(NotHere.class);
        assertThatThrownBy(() -> eve.run(() -> invitations.withdraw(invited))).isInstanceOf(NotHere.class);
        assertThatThrownBy(() -> eve.run(() -> units.close(unit))).isInstanceOf(NotHere.class);
        assertThatThrownBy(() -> eve.run(() -> invitations.invite(
                        new InvitationForm(null, "Eve", "eve@example.org", List.of("STAFF"), unit.toString()))))
                .isInstanceOf(Refusal.class);
    }

    private Member member(String name) {
        return bodil.<List<Member>, RuntimeException>call(() -> members.members(1)).stream()
                .filter(member -> member.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private List<String> names() {
        return bodil.<List<Member>, RuntimeException>call(() -> members.members(1)).stream()
                .map(Member::name)
                .toList();
    }

    private UnitId unit(String name, @Nullable UnitId parent) {
        return bodil.call(() -> units.add(new UnitForm(null, name, parent == null ? null : parent.toString(), 0)));
    }

    private static MemberForm form(Member member, List<String> roles) {
        return new MemberForm(member.name(), null, null, null, roles, member.version());
    }
}
