package dk.samspil.demo;

import dk.samspil.access.Role;
import dk.samspil.collaborations.ContactPerson;
import java.util.Arrays;

/** The people of the demo. The first of each house has founded it; they let the others in. */
enum Someone {
    BODIL("Bodil Ravn", House.NOERREBY, "direktør for ældre og sundhed", "10 20 30 43", "efter aftale", Role.LEADER),
    KAREN("Karen Holm", House.NOERREBY, "demenskoordinator", "10 20 30 41", "hverdage 8–14", Role.COORDINATOR),
    METTE("Mette Lund", House.NOERREBY, "demenskonsulent", "10 20 30 42", "hverdage 8–14", Role.COORDINATOR),
    YUSUF(
            "Yusuf Demir",
            House.SOLGAARDEN,
            "leder af plejehjemmet",
            "10 20 30 51",
            "helst mellem 13 og 15",
            Role.LEADER),
    LONE("Lone Krag", House.SOLGAARDEN, "aktivitetsleder", "10 20 30 52", "hverdage 9–15", Role.CONTACT_PERSON),
    JENS("Jens Vad", House.NABOER, "formand", "10 20 30 62", "aften og weekend", Role.LEADER),
    INGE(
            "Inge Balle",
            House.NABOER,
            "frivilligkoordinator",
            "10 20 30 61",
            "tirsdag og torsdag 17–20",
            Role.COORDINATOR),
    ASTA("Asta Lind", House.CENTRE, "konsulent", "10 20 30 01", "hverdage 9–15", Role.LEADER),
    SANNE("Sanne Bech", House.HOME_CARE, "gruppeleder", "10 20 30 71", "hverdage 7–14", Role.LEADER),
    RASMUS("Rasmus Fjord", House.GOOD_HANDS, "driftsleder", "10 20 30 81", "hverdage 8–16", Role.LEADER),
    OLE("Ole Dahl", House.PARISH, "sognepræst", "10 20 30 91", "ikke mandag", Role.LEADER),
    GERDA("Gerda Høj", House.THURSDAY_TABLE, "tovholder", "10 20 30 95", "når som helst", Role.LEADER),
    EVE("Eve Storm", House.VESTERLUND, "demenskoordinator", "10 70 10 11", "hverdage 9–14", Role.LEADER),
    PALLE("Palle Kier", House.HIKERS, "turleder", "10 70 10 21", "aften", Role.LEADER);

    private final String fullName;
    private final House house;
    private final String function;
    private final String phone;
    private final String hours;
    private final Role role;

    Someone(String fullName, House house, String function, String phone, String hours, Role role) {
        this.fullName = fullName;
        this.house = house;
        this.function = function;
        this.phone = phone;
        this.hours = hours;
        this.role = role;
    }

    String fullName() {
        return fullName;
    }

    House house() {
        return house;
    }

    String function() {
        return function;
    }

    String phone() {
        return phone;
    }

    String hours() {
        return hours;
    }

    Role role() {
        return role;
    }

    /** {@code karen@samspil.example}: a name space that nobody can own, so that no mail ever reaches a real person. */
    String address() {
        return name().toLowerCase(java.util.Locale.ROOT) + "@samspil.example";
    }

    boolean isFounder() {
        return founderOf(house) == this;
    }

    static Someone founderOf(House house) {
        return Arrays.stream(values())
                .filter(one -> one.house == house)
                .findFirst()
                .orElseThrow();
    }

    ContactPerson asContact() {
        return new ContactPerson(fullName, function, phone, hours, address(), "", "");
    }

    ContactPerson asContactWith(Someone substitute) {
        return new ContactPerson(fullName, function, phone, hours, address(), substitute.fullName, substitute.phone);
    }
}
