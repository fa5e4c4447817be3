package dk.samspil.demo;

import dk.samspil.access.Actor;
import dk.samspil.access.Links;
import dk.samspil.organisations.Confirmations;
import dk.samspil.organisations.ConfirmedAs;
import dk.samspil.organisations.OrganisationForm;
import dk.samspil.organisations.Organisations;
import dk.samspil.organisations.RegistrationForm;
import dk.samspil.organisations.Registrations;
import dk.samspil.people.AnswerForm;
import dk.samspil.people.ContactForm;
import dk.samspil.people.ContactPersons;
import dk.samspil.people.ContactRole;
import dk.samspil.people.InvitationForm;
import dk.samspil.people.Invitations;
import dk.samspil.people.Memberships;
import dk.samspil.web.Language;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** People move in, found their organisations, let their colleagues in, and are confirmed by those who know them. */
@Component
@Profile("demo")
class Houses {

    private static final int LONG_AGO = 500;

    private final Town town;
    private final Registrations registrations;
    private final Confirmations confirmations;
    private final Invitations invitations;
    private final Memberships memberships;
    private final Organisations organisations;
    private final ContactPersons contacts;
    private final Links links;

    Houses(
            Town town,
            Registrations registrations,
            Confirmations confirmations,
            Invitations invitations,
            Memberships memberships,
            Organisations organisations,
            ContactPersons contacts,
            Links links) {
        this.town = town;
        this.registrations = registrations;
        this.confirmations = confirmations;
        this.invitations = invitations;
        this.memberships = memberships;
        this.organisations = organisations;
        this.contacts = contacts;
        this.links = links;
    }

    void areBuilt() {
        Arrays.stream(Someone.values()).forEach(who -> town.movesIn(LONG_AGO, who));
        Arrays.stream(House.values()).forEach(this::founded);
        confirmed(House.VESTERLUND, House.HIKERS);
        Arrays.stream(House.values())
                .filter(house -> !house.isMunicipality() && house != House.HIKERS)
                .forEach(house -> confirmed(House.NOERREBY, house));
        Arrays.stream(Someone.values()).filter(who -> !who.isFounder()).forEach(this::joins);
        contact(Someone.KAREN, ContactRole.MUNICIPAL_CONTACT, "6", Someone.METTE);
        contact(Someone.YUSUF, ContactRole.RESPONSIBLE_MANAGER, null, Someone.LONE);
        contact(Someone.INGE, ContactRole.VOLUNTEER_COORDINATOR, "4", Someone.JENS);
        contact(Someone.ASTA, ContactRole.CENTRE_CONSULTANT, null, null);
        saysWhenToCall();
    }

    private void founded(House house) {
        town.ago(
                LONG_AGO,
                Someone.founderOf(house),
                () -> registrations.register(new RegistrationForm(
                        null,
                        house.kind().name(),
                        house.fullName(),
                        house.shortName(),
                        house.municipality(),
                        null,
                        null,
                        null,
                        house.phone())));
        if (house.isMunicipality()) {
            town.ago(LONG_AGO, () -> confirmations.confirmFromRegister(town.at(house)));
        }
    }

    private void confirmed(House municipality, House house) {
        town.ago(
                LONG_AGO - 5,
                Someone.founderOf(municipality),
                () -> confirmations.confirm(town.at(house), ConfirmedAs.MUNICIPALITY));
    }

    /** Asked in by the founder; opens the link from the letter, and says yes. */
    private void joins(Someone who) {
        town.ago(LONG_AGO - 8, Someone.founderOf(who.house()), () -> {
            var invitation = invitations.invite(new InvitationForm(
                    null, who.fullName(), who.address(), List.of(who.role().name()), null));
            var path = invitations.letter(invitation).path();
            if (links.open(path.substring(path.lastIndexOf('/') + 1)) instanceof Links.Opened.Valid(var link)) {
                new Actor.LinkHolder(link)
                        .run(() -> memberships.accept(
                                new AnswerForm(who.fullName(), who.function(), who.phone(), null), Language.DA));
            }
        });
    }

    private void contact(Someone who, ContactRole role, @Nullable String hoursAWeek, @Nullable Someone substitute) {
        town.ago(
                LONG_AGO - 10,
                who,
                () -> contacts.add(new ContactForm(
                        null,
                        role.name(),
                        who.fullName(),
                        who.function(),
                        who.phone(),
                        who.address(),
                        who.hours(),
                        hoursAWeek,
                        substitute == null ? null : substitute.fullName(),
                        substitute == null ? null : substitute.phone(),
                        substitute == null ? null : substitute.address(),
                        null,
                        0)));
    }

    /** With hours and a number, the voluntary centre becomes the town's help line. */
    private void saysWhenToCall() {
        town.ago(
                LONG_AGO - 10,
                Someone.ASTA,
                () -> organisations.change(new OrganisationForm(
                        House.CENTRE.fullName(),
                        House.CENTRE.shortName(),
                        null,
                        House.CENTRE.phone(),
                        "post@samspil.example",
                        null,
                        "hverdage 9–15",
                        "Vi hjælper foreninger i gang og borgere på vej. Ring, så finder vi den rigtige sammen.",
                        "true",
                        0)));
    }
}
