package dk.samspil.ladders;

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
 * @param back the way out without answering; null for one who came by a link
 */
record AnswerWay(
        String action,
        List<Way> crumbs,
        String title,
        String lead,
        String send,
        @Nullable Way back) {

    static AnswerWay own(Room room, Round round, Texts t) {
        var ladder = Paths.ladder(room.place());
        return new AnswerWay(
                Paths.answer(room.place()),
                crumbs(room, t),
                t.get("ladders.answer.title"),
                t.get("ladders.answer.lead", t.dayAndMonth(round.due())),
                t.get("ladders.answer.send"),
                new Way(t.get("ladders.answer.back"), ladder));
    }

    static AnswerWay link(String path, Round round, Texts t) {
        return new AnswerWay(
                path,
                List.of(),
                t.get("ladders.answer.title"),
                t.get("ladders.answer.lead", t.dayAndMonth(round.due())),
                t.get("ladders.answer.send"),
                null);
    }

    static AnswerWay phone(Room room, Party party, Texts t) {
        var who = party.contact().name().isEmpty()
                ? party.shortName()
                : firstName(party.contact().name());
        return new AnswerWay(
                Paths.phone(room.place(), party.organisation()),
                crumbs(room, t),
                t.get("ladders.phone.title", party.name()),
                t.get("ladders.phone.lead", who),
                t.get("ladders.phone.send", who),
                new Way(t.get("ladders.answer.back"), Paths.ladder(room.place())));
    }

    private static List<Way> crumbs(Room room, Texts t) {
        return List.of(new Way(room.name(), room.path()), new Way(t.get("ladders.crumb"), Paths.ladder(room.place())));
    }

    private static String firstName(String name) {
        return name.split(" ", 2)[0];
    }
}
