package dk.samspil.rolesplits;

import dk.samspil.collaborations.Party;
import dk.samspil.collaborations.Room;
import dk.samspil.web.Texts;
import dk.samspil.web.Way;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One of the two ways to answer a proposal away from its page: by a link, or on the phone.
 *
 * @param who the label of who says it; null unless it is said on the phone
 * @param back the way out without answering; null for one who came by a link
 */
record ReplyWay(
        String action,
        List<Way> crumbs,
        String lead,
        @Nullable String who,
        @Nullable Way back) {

    static ReplyWay link(String path, Texts t) {
        return new ReplyWay(path, List.of(), t.get("rolesplits.reply.lead"), null, null);
    }

    static ReplyWay phone(Room room, UUID task, Party party, Texts t) {
        return new ReplyWay(
                Paths.phoneReply(room.place(), task, party.organisation()),
                List.of(
                        new Way(room.name(), room.path()),
                        new Way(t.get("rolesplits.title"), Paths.roles(room.place()))),
                t.get("rolesplits.reply.phone", party.name()),
                t.get("rolesplits.phone.who", party.name()),
                new Way(t.get("rolesplits.back"), Paths.roles(room.place())));
    }
}
