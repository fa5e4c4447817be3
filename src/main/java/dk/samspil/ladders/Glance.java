package dk.samspil.ladders;

import dk.samspil.access.OrganisationId;
import dk.samspil.collaborations.Party;
import dk.samspil.collaborations.Room;
import dk.samspil.rounds.Round;
import dk.samspil.web.Stairs;
import dk.samspil.web.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The ladder at a glance, for a room's overview and Min side: what lies open to the actor's organisation, and no more. */
public record Glance(Room room, Round round, List<GivenMark> marks, OrganisationId self, LocalDate today) {

    public Optional<Mark> own() {
        return marks.stream()
                .filter(given -> given.organisation().equals(self))
                .map(GivenMark::mark)
                .findFirst();
    }

    public boolean isShown() {
        return round.visibleTo(self, today);
    }

    /** Worth drawing: there is a mark that the actor's organisation may see, its own at least. */
    public boolean isDrawn() {
        return own().isPresent();
    }

    /** To be drawn: every party with its marks, where they may be seen. */
    public Stairs stairs() {
        return Standing.stairs(ladder().views(round));
    }

    /** Where things are, in one sentence: the difference, whom we wait for, or that it is one's own turn. */
    public String sentence(Texts t) {
        if (round.asked(self).isEmpty()) {
            return t.get("ladders.outside.title");
        }
        if (isShown()) {
            return DifferenceText.of(Difference.in(ladder().views(round)), ladder().views(round), 0, t)
                    .title();
        }
        if (round.waitsFor(self)) {
            return t.get("ladders.glance.yourTurn", t.dayAndMonth(round.due()));
        }
        return t.get("ladders.waiting.title", Names.of(silent(), t));
    }

    private List<Party> silent() {
        return round.silent().stream()
                .flatMap(organisation -> room.party(organisation).stream())
                .toList();
    }

    private Ladder ladder() {
        return new Ladder(room, List.of(round), marks, self, today);
    }
}
