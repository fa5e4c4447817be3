package dk.samspil.access;

import static dk.samspil.access.Permission.ADMINISTER;
import static dk.samspil.access.Permission.ANSWER;
import static dk.samspil.access.Permission.APPROVE;
import static dk.samspil.access.Permission.CLARIFY;
import static dk.samspil.access.Permission.COLLABORATE;
import static dk.samspil.access.Permission.CONFIRM;
import static dk.samspil.access.Permission.OFFER;
import static dk.samspil.access.Permission.OWN_ACCOUNT;
import static dk.samspil.access.Permission.READ_JOURNAL;
import static dk.samspil.access.Permission.SEE;
import static dk.samspil.access.Permission.SEE_PEOPLE;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/** What a person is in one organisation. Someone with two roles has what either of them gives. */
public enum Role {
    /** Manager, director, chair. */
    LEADER(OWN_ACCOUNT, SEE, SEE_PEOPLE, ANSWER, COLLABORATE, CLARIFY, OFFER, APPROVE, CONFIRM),
    /** Dementia coordinator, volunteering consultant, volunteer coordinator. */
    COORDINATOR(OWN_ACCOUNT, SEE, SEE_PEOPLE, ANSWER, COLLABORATE, CLARIFY, OFFER, CONFIRM),
    /** The named person whom the other parties call. */
    CONTACT_PERSON(OWN_ACCOUNT, SEE, SEE_PEOPLE, ANSWER, CLARIFY, OFFER),
    STAFF(OWN_ACCOUNT, SEE, SEE_PEOPLE),
    VOLUNTEER(OWN_ACCOUNT),
    ADMINISTRATOR(OWN_ACCOUNT, SEE, SEE_PEOPLE, ADMINISTER),
    AUDITOR(OWN_ACCOUNT, READ_JOURNAL);

    private final Set<Permission> permissions;

    Role(Permission first, Permission... rest) {
        this.permissions = EnumSet.of(first, rest);
    }

    public Set<Permission> permissions() {
        return EnumSet.copyOf(permissions);
    }

    /** Everything that any of these roles gives. */
    public static Set<Permission> permissionsOf(Collection<Role> roles) {
        var all = EnumSet.noneOf(Permission.class);
        roles.forEach(role -> all.addAll(role.permissions));
        return all;
    }
}
