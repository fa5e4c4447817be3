package dk.samspil.rolesplits;

import dk.samspil.collaborations.Party;
import dk.samspil.collaborations.Room;
import dk.samspil.rounds.Round;
import dk.samspil.web.Texts;
import dk.samspil.web.Way;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One of the three ways to answer: signed in, by a link, or on the phone. The questions are the same.
 *
 * @param who the label of who says it; null unless it is said on the phone
 * @param canPause whether a half-finished answer can be put aside
 * @param back the way out without answering; null for one who came by a link
 */
record RolesWay(
        String action,
        List<Way> crumbs,
        String lead,
        @Nullable String who,
        boolean canPause,
        @Nullable Way back) {

    static RolesWay own(Room room, Round round, boolean canPause, Texts t) {
        return new RolesWay(
                Paths.answer(room.place()),
                crumbs(room, t),
                t.get("rolesplits.answer.lead", t.dayAndMonth(round.due())),
                null,
                canPause,
                back(room, t));
    }

    static RolesWay link(String path, Round round, Texts t) {
        return new RolesWay(
                path, List.of(), t.get("rolesplits.answer.lead", t.dayAndMonth(round.due())), null, false, null);
    }

    static RolesWay phone(Room room, Party party, Texts t) {
        return new RolesWay(
                Paths.phone(room.place(), party.organisation()),
                crumbs(room, t),
                t.get("rolesplits.phone.lead", party.name()),
                t.get("rolesplits.phone.who", party.name()),
                false,
                back(room, t));
    }

    private static List<Way> crumbs(Room room, Texts t) {
        return List.of(
                new Way(room.name(), room.path()), new Way(t.get("rolesplits.title"), Paths.roles(room.place())));
    }

    private static Way back(Room room, Texts t) {
        return new Way(t.get("rolesplits.back"), Paths.roles(room.place()));
    }
}
