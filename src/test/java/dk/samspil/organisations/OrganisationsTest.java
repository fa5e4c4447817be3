package dk.samspil.organisations;

import static dk.samspil.organisations.Founders.NOERREBY;
import static dk.samspil.organisations.Founders.VESTERLUND;
import static dk.samspil.organisations.Founders.of;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samspil.SamspilModuleTest;
import dk.samspil.access.Actor;
import dk.samspil.access.NotHere;
import dk.samspil.access.OrganisationId;
import dk.samspil.web.Refusal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@SamspilModuleTest
@Import(Founders.class)
class OrganisationsTest {

    private static final String CVR = "10 00 00 09";

    @Autowired
    Organisations organisations;

    @Autowired
    Registrations registrations;

    @Autowired
    Confirmations confirmations;

    @Autowired
    Founders founders;

    Actor.Person karen;
    Actor.Person inge;
    Actor.Person eve;

    @BeforeEach
    void threeRegister() {
        karen = founders.founder("Karen Holm", OrganisationKind.MUNICIPALITY, "Nørreby Kommune", NOERREBY);
        inge = founders.founder("Inge Balle", OrganisationKind.ASSOCIATION, "Naboer i Nørreby", NOERREBY);
        eve = founders.founder("Eve", OrganisationKind.MUNICIPALITY, "Vesterlund Kommune", VESTERLUND);
        founders.heard.clear();
    }

    @Test
    void whoRegistersStandsBehindItAndWaitsToBeConfirmed() {
        var lis = founders.founder("Lis Lund", OrganisationKind.GROUP, "Kortholdet", NOERREBY);

        assertThat(founders.heard).containsExactly(new OrganisationFounded(of(lis)));
        assertThat(lis.<Organisation, RuntimeException>call(organisations::own).confirmed())
                .isFalse();
    }

    @Test
    void theSameFormTwiceRegistersOnce() {
        var id = UUID.fromString("0199a000-0000-7000-8000-000000000001");
        var form = new RegistrationForm(
                id.toString(), "GROUP", "Kaffeholdet", "Kaffeholdet", NOERREBY, null, null, null, null);
        inge.run(() -> registrations.register(form));
        inge.run(() -> registrations.register(form));
        eve.run(() -> registrations.register(form));

        assertThat(founders.actor(inge.id(), "Inge Balle").hats()).hasSize(2);
        assertThat(founders.actor(eve.id(), "Eve").hats()).hasSize(1);
    }

    @Test
    void aMunicipalityConfirmsInItsOwnAreaAndThenEverybodyFindsThem() {
        assertThatThrownBy(() -> karen.run(() -> confirmations.confirm(of(inge), ConfirmedAs.MUNICIPALITY)))
                .isInstanceOf(NotHere.class);
        founders.confirmed(karen);
        founders.confirmed(eve);
        assertThat(found("naboer")).doesNotContain(of(inge));

        assertThatThrownBy(() -> eve.run(() -> confirmations.confirm(of(inge), ConfirmedAs.MUNICIPALITY)))
                .isInstanceOf(NotHere.class);
        karen.run(() -> confirmations.confirm(of(inge), ConfirmedAs.MUNICIPALITY));

        assertThat(founders.heard).contains(new OrganisationConfirmed(of(inge)));
        assertThat(found("nabo nør")).contains(of(inge));
        assertThat(found("'; drop table")).isEmpty();
        assertThat(found("🙂")).isEmpty();
    }

    @Test
    void aNumberThatIsTakenIsToldToItsOwnersAndNotToTheOther() {
        var solgaarden = founders.founder("Yusuf Demir", OrganisationKind.PRIVATE_PROVIDER, "Solgården", NOERREBY, CVR);
        founders.confirmed(solgaarden);
        founders.heard.clear();

        var copy = founders.founder("Eve", OrganisationKind.PRIVATE_PROVIDER, "Solgaarden", NOERREBY, CVR);

        assertThat(founders.heard).contains(new CvrClaimedAgain(of(solgaarden)));
        assertThat(copy.<Facts, RuntimeException>call(organisations::facts).cvr())
                .isEqualTo("10000009");
        founders.confirmed(karen);
        assertThatThrownBy(() -> karen.run(() -> confirmations.confirm(of(copy), ConfirmedAs.CVR)))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void anIntroducedOneIsTakenOverByWhoeverHasProvedTheAddress() {
        var id = karen.<OrganisationId, RuntimeException>call(() -> organisations.introduce(new NewOrganisation(
                OrganisationKind.PARISH,
                "Nørreby Sogn",
                "Sognet",
                NOERREBY,
                "Ane Friis",
                "Ane@noerreby-sogn.example",
                null)));
        assertThat(karen.<Organisation, RuntimeException>call(() -> organisations.organisation(id))
                        .address())
                .isEqualTo("Ane@noerreby-sogn.example");
        var ane = founders.actor(founders.person("Ane Friis", "ane@noerreby-sogn.example"), "Ane Friis");

        assertThatThrownBy(() -> eve.run(() -> registrations.claim(id))).isInstanceOf(NotHere.class);
        assertThat(ane.<List<Claimable>, RuntimeException>call(registrations::claimable))
                .extracting(Claimable::id)
                .containsExactly(id);
        ane.run(() -> registrations.claim(id));

        assertThat(founders.actor(ane.id(), "Ane Friis").organisation()).contains(id);
        assertThatThrownBy(() -> ane.run(() -> registrations.claim(id))).isInstanceOf(NotHere.class);
    }

    @Test
    void aBranchFindsItsNationalOrganisationByTheBeginningOfItsName() {
        var national =
                founders.founder("Ole Dam", OrganisationKind.NATIONAL_ORGANISATION, "Vandrelauget Danmark", NOERREBY);
        founders.confirmed(national);
        var another = founders.founder("Pia Dam", OrganisationKind.NATIONAL_ORGANISATION, "Vandrevennerne", NOERREBY);
        founders.confirmed(another);

        assertThat(inge.<List<ListedOrganisation>, RuntimeException>call(
                        () -> registrations.nationals(branch("vandre", null))))
                .extracting(ListedOrganisation::id)
                .containsExactly(of(national), of(another));
        assertThatThrownBy(() -> inge.run(() -> registrations.register(branch("vandre", null))))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.field()).isEqualTo("nationalId"));
        assertThatThrownBy(() -> inge.run(() -> registrations.register(branch("Findes Ikke", null))))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.field()).isEqualTo("national"));
        assertThatThrownBy(() -> inge.run(() -> registrations.register(branch("vandre", of(inge)))))
                .isInstanceOf(Refusal.class);

        inge.run(() -> registrations.register(branch("vandre", of(national))));
        inge.run(() -> registrations.register(branch("vandrelauget danmark", null)));

        assertThat(national.<List<Waiting>, RuntimeException>call(() -> confirmations.waiting(1)))
                .hasSize(2);
    }

    @Test
    void eveSeesNothingOfAnother() {
        assertThatThrownBy(() -> eve.run(() -> organisations.organisation(of(inge))))
                .isInstanceOf(NotHere.class);
        founders.confirmed(eve);
        assertThat(eve.<List<Waiting>, RuntimeException>call(() -> confirmations.waiting(1)))
                .extracting(Waiting::id)
                .doesNotContain(of(inge));
    }

    private static RegistrationForm branch(String national, @Nullable OrganisationId chosen) {
        return new RegistrationForm(
                null,
                "LOCAL_BRANCH",
                "Vandrerne i Nørreby",
                "Vandrerne",
                NOERREBY,
                national,
                chosen == null ? null : chosen.value().toString(),
                null,
                null);
    }

    private List<OrganisationId> found(String text) {
        return new Actor.Visitor()
                .<List<Organisation>, RuntimeException>call(() -> organisations.listed(text, NOERREBY, 1)).stream()
                        .map(Organisation::id)
                        .toList();
    }
}
