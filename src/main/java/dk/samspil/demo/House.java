package dk.samspil.demo;

import dk.samspil.organisations.OrganisationKind;

/** The organisations of the demo, in two invented municipalities. */
enum House {
    NOERREBY("Nørreby Kommune", "Kommunen", OrganisationKind.MUNICIPALITY, "10 20 30 44"),
    SOLGAARDEN("Solgården", "Solgården", OrganisationKind.MUNICIPAL_CARE_HOME, "10 20 30 50"),
    NABOER("Naboer i Nørreby", "Naboer", OrganisationKind.ASSOCIATION, "10 20 30 60"),
    CENTRE("Frivilligcenter Nørreby", "Frivilligcentret", OrganisationKind.VOLUNTARY_CENTRE, "10 20 30 00"),
    HOME_CARE("Hjemmeplejen Nørreby", "Hjemmeplejen", OrganisationKind.MUNICIPAL_HOME_CARE, "10 20 30 70"),
    GOOD_HANDS("Gode Hænder", "Gode Hænder", OrganisationKind.PRIVATE_PROVIDER, "10 20 30 80"),
    PARISH("Nørreby Sogn", "Sognet", OrganisationKind.PARISH, "10 20 30 90"),
    THURSDAY_TABLE("Torsdagsbordet", "Torsdagsbordet", OrganisationKind.GROUP, "10 20 30 95"),
    VESTERLUND("Vesterlund Kommune", "Vesterlund", OrganisationKind.MUNICIPALITY, "10 70 10 10"),
    HIKERS("Vesterlund Vandrelaug", "Vandrelauget", OrganisationKind.ASSOCIATION, "10 70 10 20");

    private final String fullName;
    private final String shortName;
    private final OrganisationKind kind;
    private final String phone;

    House(String fullName, String shortName, OrganisationKind kind, String phone) {
        this.fullName = fullName;
        this.shortName = shortName;
        this.kind = kind;
        this.phone = phone;
    }

    String fullName() {
        return fullName;
    }

    String shortName() {
        return shortName;
    }

    OrganisationKind kind() {
        return kind;
    }

    String phone() {
        return phone;
    }

    String municipality() {
        return this == VESTERLUND || this == HIKERS ? Town.VESTERLUND : Town.NOERREBY;
    }

    boolean isMunicipality() {
        return kind == OrganisationKind.MUNICIPALITY;
    }
}
