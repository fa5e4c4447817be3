package dk.samspil.people;

import dk.samspil.access.OrganisationId;
import java.util.UUID;

/** Somebody was invited to become a member; {@link Invitations#letter} has what the mail needs. */
public record MemberInvited(UUID invitation, OrganisationId organisation) {}
