package dk.samspil.ladders;

import dk.samspil.access.OrganisationId;
import dk.samspil.access.Permission;
import dk.samspil.access.Side;
import dk.samspil.collaborations.Channel;
import dk.samspil.collaborations.Party;
import dk.samspil.rounds.Asked;
import dk.samspil.rounds.Round;
import dk.samspil.web.Frame;
import dk.samspil.web.Texts;
import dk.samspil.web.Way;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who has answered and who has not; what they answered stands elsewhere.
 *
 * @param call the way to write down what a silent party says on the phone
 */
public record Replier(
        Side side,
        String name,
        boolean isSilent,
        String status,
        @Nullable Way call) {

    static List<Replier> in(Ladder ladder, Round round, Frame frame) {
        return round.asked().stream()
                .flatMap(asked -> ladder.room().party(asked.organisation()).stream()
                        .map(party -> of(ladder, party, asked, frame)))
                .toList();
    }

    private static Replier of(Ladder ladder, Party party, Asked asked, Frame frame) {
        var t = frame.t();
        boolean mayCall =
                !asked.replied() && !party.organisation().equals(ladder.self()) && frame.may(Permission.COLLABORATE);
        return new Replier(
                party.side(),
                party.name(),
                !asked.replied(),
                status(asked, t),
                mayCall ? call(ladder, party.organisation(), party.shortName(), t) : null);
    }

    private static Way call(Ladder ladder, OrganisationId organisation, String name, Texts t) {
        return new Way(
                t.get("ladders.who.call", name), Paths.phone(ladder.room().place(), organisation));
    }

    private static String status(Asked asked, Texts t) {
        if (asked.repliedAt() == null) {
            return t.get("ladders.who.silent");
        }
        var day = t.dayAndMonth(asked.repliedAt());
        return asked.channel() == Channel.PHONE && asked.enteredBy() != null
                ? t.get("ladders.who.phone", day, asked.enteredBy())
                : t.get("ladders.who.replied", day);
    }
}
