package dk.samspil.convening;

import dk.samspil.access.PlaceId;
import dk.samspil.soundings.InviteeStanding;
import dk.samspil.soundings.Inviting;
import dk.samspil.soundings.Point;
import dk.samspil.soundings.Programme;
import dk.samspil.soundings.Soundings;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lays out who is asked and how far the letters have come, each in one go. */
@Component
@Transactional(readOnly = true)
class InvitingPages {

    private final Soundings soundings;
    private final Inviting inviting;
    private final Programme programme;
    private final Undelivered undelivered;

    InvitingPages(Soundings soundings, Inviting inviting, Programme programme, Undelivered undelivered) {
        this.soundings = soundings;
        this.inviting = inviting;
        this.programme = programme;
        this.undelivered = undelivered;
    }

    InviteesPage list(UUID id, InviteeStanding standing, int page) {
        var sounding = soundings.hosted(new PlaceId(id));
        var oneMore = inviting.page(sounding.id(), standing, page);
        return new InviteesPage(
                sounding,
                inviting.tally(sounding.id()),
                standing,
                oneMore.stream().limit(Inviting.PAGE).toList(),
                undelivered.of(sounding.id()),
                page,
                oneMore.size() > Inviting.PAGE);
    }

    SendingPage sending(UUID id, String problem) {
        var sounding = soundings.hosted(new PlaceId(id));
        return new SendingPage(
                sounding,
                programme.of(sounding.id()).stream().filter(Point::isTakenIn).toList(),
                inviting.tally(sounding.id()),
                inviting.waiting(sounding.id()),
                undelivered.of(sounding.id()).size(),
                problem);
    }
}
