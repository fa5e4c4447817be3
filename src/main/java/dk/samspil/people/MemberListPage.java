package dk.samspil.people;

import dk.samspil.access.Permission;
import dk.samspil.access.Side;
import dk.samspil.access.UnitId;
import dk.samspil.web.Contact;
import dk.samspil.web.Frame;
import dk.samspil.web.Pager;
import dk.samspil.web.Texts;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The people of one's own organisation, and those who have been invited.
 *
 * @param administers whether the reader may change any of it
 * @param seesPrivate whether the reader may look at what is private
 */
public record MemberListPage(
        Side side, List<Line> members, List<Invited> invited, Pager pager, boolean administers, boolean seesPrivate) {

    /** @param own whether it is the reader */
    public record Line(
            String id,
            String name,
            String initials,
            @Nullable String function,
            String roles,
            @Nullable String unit,
            @Nullable String phone,
            boolean own) {}

    public record Invited(String id, String name, String roles, String since, boolean expired) {}

    static MemberListPage of(
            List<Member> members,
            List<Invitation> open,
            Map<UnitId, String> units,
            Pager pager,
            Instant now,
            Frame frame) {
        var t = frame.t();
        return new MemberListPage(
                Objects.requireNonNull(frame.hat()).side(),
                members.stream().map(member -> line(member, units, frame)).toList(),
                open.stream().map(invitation -> invited(invitation, now, t)).toList(),
                pager,
                frame.may(Permission.ADMINISTER),
                frame.may(Permission.ADMINISTER) || frame.may(Permission.COLLABORATE));
    }

    private static Line line(Member member, Map<UnitId, String> units, Frame frame) {
        return new Line(
                member.id().toString(),
                member.name(),
                Contact.initialsOf(member.name()),
                member.function(),
                Roles.words(member.roles(), frame.t()),
                member.unit() == null ? null : units.get(member.unit()),
                member.phone(),
                frame.person() != null && frame.person().id().equals(member.person()));
    }

    private static Invited invited(Invitation invitation, Instant now, Texts t) {
        return new Invited(
                invitation.id().toString(),
                invitation.name(),
                Roles.words(invitation.roles(), t),
                t.dayAndMonth(invitation.at()),
                !invitation.expires().isAfter(now));
    }
}
