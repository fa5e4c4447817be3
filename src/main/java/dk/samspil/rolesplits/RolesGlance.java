package dk.samspil.rolesplits;

import dk.samspil.access.OrganisationId;
import dk.samspil.collaborations.Room;
import dk.samspil.rounds.Round;
import dk.samspil.web.Texts;
import java.time.LocalDate;

/** The role split at a glance, for a room's overview and Min side: what lies open to the actor's organisation, and no more. */
public final class RolesGlance {

    private final Room room;
    private final Round round;
    private final Tally tally;
    private final OrganisationId self;
    private final LocalDate today;

    RolesGlance(Room room, Round round, Tally tally, OrganisationId self, LocalDate today) {
        this.room = room;
        this.round = round;
        this.tally = tally;
        this.self = self;
        this.today = today;
    }

    public boolean isShown() {
        return round.visibleTo(self, today);
    }

    /** They see at least one task differently, and have not talked it through. */
    public boolean differs() {
        return isShown() && tally.apart() > 0;
    }

    /** Where things are, in one sentence: how many alike and apart, whom we wait for, or that it is one's own turn. */
    public String sentence(Texts t) {
        if (round.asked(self).isEmpty()) {
            return t.get("rolesplits.outside.title");
        }
        if (isShown()) {
            return tally.sentence(t);
        }
        return round.waitsFor(self)
                ? t.get("rolesplits.glance.yourTurn", t.dayAndMonth(round.due()))
                : t.get("rolesplits.waiting.title", PartyNames.of(room, round.silent(), t));
    }
}
