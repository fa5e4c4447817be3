package dk.samspil.demo;

import dk.samspil.access.Ids;
import dk.samspil.access.OrganisationId;
import dk.samspil.access.PlaceId;
import dk.samspil.collaborations.ContactPerson;
import dk.samspil.collaborations.Form;
import dk.samspil.collaborations.NewCollaboration;
import dk.samspil.collaborations.Phase;
import dk.samspil.collaborations.Voice;
import dk.samspil.guests.Guest;
import dk.samspil.guests.Guests;
import dk.samspil.mandates.Asking;
import dk.samspil.mandates.Question;
import dk.samspil.organisations.NewOrganisation;
import dk.samspil.organisations.OrganisationKind;
import dk.samspil.organisations.Organisations;
import dk.samspil.reference.TargetGroup;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** A group where nobody has an account: the voluntary centre's consultant runs the hour for it, as it asked her to on the phone. */
@Component
@Profile("demo")
class KnittersStory {

    private static final String NAME = "Strikkeklubben i Nørreby";
    private static final String SHORT_NAME = "Strikkeklubben";
    private static final String CONTACT = "Ulla Maske";
    private static final String ADDRESS = "ulla@samspil.example";
    private static final String PHONE = "10203096";

    private final Town town;
    private final Table table;
    private final Organisations organisations;
    private final Guests guests;
    private final Asking asking;
    private final Ids ids;

    KnittersStory(Town town, Table table, Organisations organisations, Guests guests, Asking asking, Ids ids) {
        this.town = town;
        this.table = table;
        this.organisations = organisations;
        this.guests = guests;
        this.asking = asking;
        this.ids = ids;
    }

    void isTold() {
        var place = table.newPlace();
        var knitters = sanneInvitesThem(place);
        town.ago(
                20,
                Someone.ASTA,
                () -> asking.takeDown(new Question(
                        ids.next(), NAME, CONTACT, ADDRESS, town.day(180), "Så kan I nøjes med at strikke.")));
        town.ago(
                19,
                Someone.ASTA,
                knitters,
                () -> guests.accept(
                        guests.newest(place, knitters).id(),
                        new ContactPerson(CONTACT, "tovholder", PHONE, "om formiddagen", ADDRESS, "", ""),
                        Voice.own()));
    }

    private OrganisationId sanneInvitesThem(PlaceId place) {
        table.begins(
                30,
                Someone.SANNE,
                new NewCollaboration(
                        place,
                        "Strikketøj i formiddagscaféen",
                        "Mennesker, der er meget alene, kommer og strikker sammen med nogen.",
                        List.of(TargetGroup.LONELY_OLDER_PEOPLE),
                        Town.NOERREBY,
                        "Nørreby Midt",
                        town.day(-30),
                        Form.NETWORK,
                        Phase.EVERYDAY,
                        Someone.SANNE.asContact()));
        return town.ago(30, Someone.SANNE, () -> {
            var knitters = organisations.introduce(new NewOrganisation(
                    OrganisationKind.GROUP, NAME, SHORT_NAME, Town.NOERREBY, CONTACT, ADDRESS, PHONE));
            guests.invite(
                    place,
                    new Guest(
                            knitters,
                            NAME,
                            SHORT_NAME,
                            OrganisationKind.GROUP.side(),
                            CONTACT,
                            ADDRESS,
                            PHONE,
                            "Vi sætter vand over, når I kommer."));
            return knitters;
        });
    }
}
