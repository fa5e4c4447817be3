package dk.samspil;

import dk.samspil.access.Actor;
import dk.samspil.access.Hat;
import dk.samspil.access.OrganisationId;
import dk.samspil.access.PersonId;
import dk.samspil.access.Role;
import dk.samspil.access.Side;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The people of our tests. They and their towns, Nørreby and Vesterlund, are invented; Eve is always from the wrong one. */
public enum Cast {
    KAREN("Karen Holm", House.NOERREBY, Role.COORDINATOR),
    METTE("Mette Lund", House.NOERREBY, Role.COORDINATOR),
    BODIL("Bodil Ravn", House.NOERREBY, Role.LEADER),
    YUSUF("Yusuf Demir", House.SOLGAARDEN, Role.LEADER),
    LONE("Lone Krag", House.SOLGAARDEN, Role.CONTACT_PERSON),
    INGE("Inge Balle", House.NABOER, Role.COORDINATOR),
    JENS("Jens Vad", House.NABOER, Role.LEADER),
    TAGE("Tage Vind", House.NABOER, Role.STAFF),
    ASTA("Asta Lind", House.CENTRE, Role.COORDINATOR),
    VERA("Vera Skov", House.CENTRE, Role.LEADER),
    EVE("Eve Storm", House.VESTERLUND, Role.LEADER);

    /** Where they are from. {@code kind} and {@code municipality} are as the room of organisations writes them. */
    public enum House {
        NOERREBY("Nørreby Kommune", "Kommunen", Side.AUTHORITY, "MUNICIPALITY", "0370"),
        SOLGAARDEN("Solgården", "Solgården", Side.PROVIDER, "MUNICIPAL_CARE_HOME", "0370"),
        NABOER("Naboer i Nørreby", "Naboer", Side.VOLUNTARY, "ASSOCIATION", "0370"),
        CENTRE("Frivilligcenter Nørreby", "Frivilligcentret", Side.VOLUNTARY, "VOLUNTARY_CENTRE", "0370"),
        VESTERLUND("Vesterlund Kommune", "Vesterlund", Side.AUTHORITY, "MUNICIPALITY", "0791");

        private final String fullName;
        private final String shortName;
        private final Side side;
        private final String kind;
        private final String municipality;

        House(String fullName, String shortName, Side side, String kind, String municipality) {
            this.fullName = fullName;
            this.shortName = shortName;
            this.side = side;
            this.kind = kind;
            this.municipality = municipality;
        }

        public OrganisationId id() {
            return new OrganisationId(idOf(name()));
        }

        public String fullName() {
            return fullName;
        }

        public String shortName() {
            return shortName;
        }

        public String kind() {
            return kind;
        }

        public String municipality() {
            return municipality;
        }
    }

    private final String fullName;
    private final House house;
    private final Role role;

    Cast(String fullName, House house, Role role) {
        this.fullName = fullName;
        this.house = house;
        this.role = role;
    }

    public PersonId id() {
        return new PersonId(idOf(name()));
    }

    public String fullName() {
        return fullName;
    }

    public OrganisationId organisation() {
        return house.id();
    }

    public Hat hat() {
        return new Hat(house.id(), house.fullName, house.shortName, house.side, List.of(), Set.of(role), null);
    }

    public Actor.Person actor() {
        return new Actor.Person(id(), fullName, hat(), List.of(hat()));
    }

    public void does(Runnable work) {
        actor().run(work);
    }

    public <T, X extends Throwable> T asks(ScopedValue.CallableOp<T, X> question) throws X {
        return actor().call(question);
    }

    private static UUID idOf(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
