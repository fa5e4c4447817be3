package dk.samspil.organisations;

import dk.samspil.access.Permission;
import dk.samspil.access.Role;
import dk.samspil.access.Side;
import dk.samspil.web.Contact;
import dk.samspil.web.Frame;
import dk.samspil.web.Pager;
import dk.samspil.web.Texts;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The people of one's own organisation, and those who have been invited.
 *
 * @param administers whether the reader may change any of it
 * @param seesPrivate whether the reader may look at what is private
 */
public record MemberListPage(
        Side side, List<Line> members, List<Invited> invited, Pager pager, boolean administers, boolean seesPrivate) {

    public record Line(
            String id,
            String name,
            String initials,
            @Nullable String function,
            String roles,
            @Nullable String unit,
            @Nullable String phone) {}

    public record Invited(String id, String name, String roles, String since, boolean expired) {}

    static MemberListPage of(List<Member> members, List<Invitation> open, Pager pager, Instant now, Frame frame) {
        var t = frame.t();
        return new MemberListPage(
                Objects.requireNonNull(frame.hat()).side(),
                members.stream().map(member -> line(member, t)).toList(),
                open.stream().map(invitation -> invited(invitation, now, t)).toList(),
                pager,
                frame.may(Permission.ADMINISTER),
                frame.may(Permission.ADMINISTER) || frame.may(Permission.COLLABORATE));
    }

    private static Line line(Member member, Texts t) {
        return new Line(
                member.id().toString(),
                member.name(),
                Contact.initialsOf(member.name()),
                member.function(),
                roles(member.roles(), t),
                member.unitName(),
                member.phone());
    }

    private static Invited invited(Invitation invitation, Instant now, Texts t) {
        return new Invited(
                invitation.id().toString(),
                invitation.name(),
                roles(invitation.roles(), t),
                t.dayAndMonth(invitation.at()),
                !invitation.expires().isAfter(now));
    }

    static String roles(Collection<Role> roles, Texts t) {
        return roles.stream().sorted().map(t::of).collect(Collectors.joining(", "));
    }
}
