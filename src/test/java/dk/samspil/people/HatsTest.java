package dk.samspil.people;

import static dk.samspil.people.Colleagues.NOERREBY;
import static dk.samspil.people.Colleagues.of;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samspil.SamspilModuleTest;
import dk.samspil.access.Actor;
import dk.samspil.access.HelpLine;
import dk.samspil.access.OrganisationId;
import dk.samspil.access.Permission;
import dk.samspil.access.Role;
import dk.samspil.access.Side;
import dk.samspil.organisations.Confirmations;
import dk.samspil.organisations.NewOrganisation;
import dk.samspil.organisations.OrganisationForm;
import dk.samspil.organisations.OrganisationKind;
import dk.samspil.organisations.Organisations;
import dk.samspil.organisations.RegistrationForm;
import dk.samspil.organisations.Registrations;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@SamspilModuleTest
@Import(Colleagues.class)
class HatsTest {

    @Autowired
    Colleagues colleagues;

    @Autowired
    Organisations organisations;

    @Autowired
    Registrations registrations;

    @Autowired
    Confirmations confirmations;

    @Autowired
    Members members;

    @Test
    void whoRegistersLeadsAndAdministers() {
        var inge = colleagues.founder("Inge Balle", OrganisationKind.ASSOCIATION, "Naboer i Nørreby", NOERREBY);
        var hat = inge.hats().getFirst();

        assertThat(hat.name()).isEqualTo("Naboer i Nørreby");
        assertThat(hat.roles()).containsExactly(Role.LEADER, Role.ADMINISTRATOR);
        assertThat(hat.side()).isEqualTo(Side.VOLUNTARY);
        assertThat(hat.units()).isEmpty();
        assertThat(inge.<List<?>, RuntimeException>call(() -> members.peopleWho(of(inge), Permission.ADMINISTER)))
                .hasSize(1);
    }

    @Test
    void theSameFormTwiceGivesOneHatAndNobodyElseAny() {
        var inge = colleagues.founder("Inge Balle", OrganisationKind.ASSOCIATION, "Naboer i Nørreby", NOERREBY);
        var eve = colleagues.founder("Eve", OrganisationKind.ASSOCIATION, "Vesterlund Venner", NOERREBY);
        var id = UUID.fromString("0199a000-0000-7000-8000-000000000001").toString();
        var form = new RegistrationForm(id, "GROUP", "Kaffeholdet", "Kaffeholdet", NOERREBY, null, null, null, null);
        inge.run(() -> registrations.register(form));
        inge.run(() -> registrations.register(form));
        eve.run(() -> registrations.register(form));

        assertThat(colleagues.actor(inge.id(), "Inge Balle").hats()).hasSize(2);
        assertThat(colleagues.actor(eve.id(), "Eve").hats()).hasSize(1);
    }

    @Test
    void whoTakesOverAnIntroducedOrganisationWearsItsHat() {
        var karen = colleagues.founder("Karen Holm", OrganisationKind.MUNICIPALITY, "Nørreby Kommune", NOERREBY);
        var address = "ane" + System.nanoTime() + "@noerreby-sogn.example";
        var parish = karen.<OrganisationId, RuntimeException>call(() -> organisations.introduce(new NewOrganisation(
                OrganisationKind.PARISH, "Nørreby Sogn", "Sognet", NOERREBY, "Ane Friis", address, null)));
        var ane = colleagues.actor(colleagues.person("Ane Friis", address), "Ane Friis");

        ane.run(() -> registrations.claim(parish));

        assertThat(colleagues.actor(ane.id(), "Ane Friis").organisation()).contains(parish);
    }

    @Test
    void theVoluntaryCentreIsTheHelpLineOfItsMunicipality() {
        var centre =
                colleagues.founder("Bo Kjær", OrganisationKind.VOLUNTARY_CENTRE, "Frivilligcenter Nørreby", "0360");
        centre.run(() -> organisations.change(new OrganisationForm(
                "Frivilligcenter Nørreby",
                "Frivilligcentret",
                null,
                "10203000",
                null,
                null,
                "hverdage 9–15",
                null,
                "true",
                0)));
        new Actor.Job("test", null).run(() -> confirmations.confirmFromRegister(of(centre)));
        var neighbour = colleagues.founder("Lis Lund", OrganisationKind.GROUP, "Kortholdet", "0360");

        assertThat(neighbour.hats().getFirst().helpLine())
                .isEqualTo(new HelpLine("Frivilligcenter Nørreby", "10 20 30 00", "hverdage 9–15"));
    }
}
