package dk.samspil.organisations;

import static dk.samspil.organisations.Founders.NOERREBY;
import static dk.samspil.organisations.Founders.VESTERLUND;
import static dk.samspil.organisations.Founders.of;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samspil.SamspilModuleTest;
import dk.samspil.TestClock;
import dk.samspil.access.Actor;
import dk.samspil.access.LinkIsClosed;
import dk.samspil.access.Links;
import dk.samspil.access.NotAllowed;
import dk.samspil.access.NotHere;
import dk.samspil.access.UnitId;
import dk.samspil.web.Language;
import dk.samspil.web.Refusal;
import dk.samspil.web.Stale;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@SamspilModuleTest
@Import(Founders.class)
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
    Links links;

    @Autowired
    Founders founders;

    @Autowired
    TestClock clock;

    Actor.Person bodil;
    Actor.Person eve;

    @BeforeEach
    void bodilRegistersHerMunicipality() {
        bodil = founders.founder("Bodil Ravn", OrganisationKind.MUNICIPALITY, "Nørreby Kommune", NOERREBY);
        eve = founders.founder("Eve", OrganisationKind.MUNICIPALITY, "Vesterlund Kommune", VESTERLUND);
    }

    @Test
    void anInvitationIsAcceptedOnceByItsLink() {
        var id = invite("Karen Holm", "karen" + System.nanoTime() + "@noerreby.example", "COORDINATOR", null);
        var holder = holder(id);
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
        var id = invite("Karen Holm", "karen@noerreby.example", "COORDINATOR", null);
        var first = letter(id).path();
        bodil.run(() -> invitations.sendAgain(id));
        var second = letter(id).path();

        assertThat(opened(first)).isInstanceOf(Links.Opened.Revoked.class);
        assertThat(opened(second)).isInstanceOf(Links.Opened.Valid.class);
        bodil.run(() -> invitations.withdraw(id));
        assertThat(opened(second)).isInstanceOf(Links.Opened.Revoked.class);
    }

    @Test
    void anInvitationRunsOut() {
        var id = invite("Karen Holm", "karen@noerreby.example", "COORDINATOR", null);
        clock.advance(Duration.ofDays(20));
        var holder = holder(id);
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
    void aLookAtWhatIsPrivateIsWrittenDown(@Autowired JdbcClient jdbc, @Autowired TransactionTemplate transaction) {
        var karen = joined("Karen Holm", "COORDINATOR", null);
        var member = member("Karen Holm");

        bodil.run(() -> members.privateContact(member.id()));

        assertThat(karen.<Long, RuntimeException>call(() -> transaction.execute(status -> jdbc.sql(
                                "select count(*) from journal.entry where about_person = :karen and what = 'organisations.privateContact'")
                        .param("karen", karen.id().value())
                        .query(Long.class)
                        .single())))
                .isEqualTo(1);
        karen.run(() -> members.privateContact(member.id()));
    }

    @Test
    void whoSeesOneUnitGivesNobodyTheWhole() {
        var east = unit("Øst", null);
        var team = unit("Team Åen", east);
        var west = unit("Vest", null);
        joined("Anna Bæk", "VOLUNTEER", west);
        var mette = joined("Mette Lund", "ADMINISTRATOR", east);

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
    void eveSeesNobody() {
        var invited = invite("Karen Holm", "karen@noerreby.example", "COORDINATOR", null);
        var unit = unit("Øst", null);
        var member = member("Bodil Ravn");

        assertThat(eve.<Long, RuntimeException>call(members::count)).isEqualTo(1);
        assertThat(eve.<List<?>, RuntimeException>call(invitations::open)).isEmpty();
        assertThat(eve.<List<?>, RuntimeException>call(units::tree)).isEmpty();
        assertThat(eve.<List<?>, RuntimeException>call(contacts::all)).isEmpty();
        assertThatThrownBy(() -> eve.run(() -> members.privateContact(member.id())))
                .isInstanceOf(NotHere.class);
        assertThatThrownBy(() -> eve.run(() -> members.end(member.id()))).isInstanceOf(NotHere.class);
        assertThatThrownBy(() -> eve.run(() -> invitations.withdraw(invited))).isInstanceOf(NotHere.class);
        assertThatThrownBy(() -> eve.run(() -> units.close(unit))).isInstanceOf(NotHere.class);
        assertThatThrownBy(() -> eve.run(() -> invitations.invite(
                        new InvitationForm(null, "Eve", "eve@example.org", List.of("STAFF"), unit.toString()))))
                .isInstanceOf(Refusal.class);
    }

    private UUID invite(String name, String address, String role, @Nullable UnitId unit) {
        var form = new InvitationForm(null, name, address, List.of(role), unit == null ? null : unit.toString());
        return bodil.call(() -> invitations.invite(form));
    }

    private Letter letter(UUID invitation) {
        return new Actor.Job("test", of(bodil)).call(() -> invitations.letter(invitation));
    }

    private Links.Opened opened(String path) {
        return links.open(path.substring(path.lastIndexOf('/') + 1));
    }

    private Actor.LinkHolder holder(UUID invitation) {
        return new Actor.LinkHolder(
                ((Links.Opened.Valid) opened(letter(invitation).path())).link());
    }

    private Actor.Person joined(String name, String role, @Nullable UnitId unit) {
        var address = name.replace(' ', '.') + System.nanoTime() + "@noerreby.example";
        holder(invite(name, address, role, unit)).run(() -> memberships.accept(answer(name), Language.DA));
        return founders.actor(founders.person(name, address), name);
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

    private static AnswerForm answer(String name) {
        return new AnswerForm(name, null, null, "10 20 30 99");
    }

    private static MemberForm form(Member member, List<String> roles) {
        return new MemberForm(member.name(), null, null, null, roles, member.version());
    }
}
