package dk.samspil.ladders;

import dk.samspil.collaborations.Form;
import dk.samspil.collaborations.Party;
import dk.samspil.collaborations.Room;
import dk.samspil.web.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** What a collaboration on step 4 may want to look at. A mark is an opinion: these are said to the parties, and refuse nothing. */
final class Note {

    private Note() {}

    static List<String> on(Room room, List<View> views, List<HeldBy> held, Texts t) {
        var notes = new ArrayList<String>();
        if (views.stream().allMatch(view -> view.mark().now().compareTo(Step.DIALOGUE) >= 0)) {
            notes.add(t.get("ladders.note.coordinated"));
        }
        if (views.stream().anyMatch(view -> view.mark().now().compareTo(Step.COOPERATION) >= 0)) {
            notes.addAll(whatHoldsIt(room, held, t));
        }
        return notes;
    }

    private static List<String> whatHoldsIt(Room room, List<HeldBy> held, Texts t) {
        var notes = new ArrayList<String>();
        notes.add(held.stream()
                .flatMap(one -> one.missing(room, t).stream())
                .findFirst()
                .orElseGet(() -> t.get("ladders.note.form." + room.form().name())));
        say(
                notes,
                "ladders.note.noContact",
                room,
                party -> party.contact().name().isEmpty(),
                t);
        if (room.form() != Form.WRITTEN) {
            say(
                    notes,
                    "ladders.note.noSubstitute",
                    room,
                    party -> !party.contact().name().isEmpty()
                            && party.contact().substitute().isEmpty(),
                    t);
        }
        return notes;
    }

    private static void say(List<String> notes, String key, Room room, Predicate<Party> lacks, Texts t) {
        var lacking = room.active().stream().filter(lacks).toList();
        if (!lacking.isEmpty()) {
            notes.add(t.get(key, Names.of(lacking, t), lacking.size()));
        }
    }
}
