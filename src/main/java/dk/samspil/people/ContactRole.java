package dk.samspil.people;

/** What one is a contact person as: a role description with its core tasks, which stand in the texts as {@code tasks}. */
public enum ContactRole {
    /** Often the dementia coordinator: the one way in. */
    MUNICIPAL_CONTACT,
    PROVIDER_CONTACT,
    RESPONSIBLE_MANAGER,
    VOLUNTEER_COORDINATOR,
    ORGANISATION_CONTACT,
    MATCHER,
    /** Brobygger: accompanies somebody the first time. */
    BRIDGE_BUILDER,
    ACTIVITY_LEADER,
    VOLUNTEER,
    CENTRE_CONSULTANT
}
