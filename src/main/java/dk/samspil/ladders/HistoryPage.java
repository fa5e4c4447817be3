package dk.samspil.ladders;

import dk.samspil.collaborations.Party;
import dk.samspil.collaborations.RoomHead;
import dk.samspil.rounds.Round;
import dk.samspil.web.StairsHistory;
import dk.samspil.web.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The ladder over time, as a picture and round by round. A round this party did not answer stays closed to it. */
public record HistoryPage(
        RoomHead head, String ladder, @Nullable StairsHistory picture, List<Past> rounds) {

    /** One round: when, what each said, and what they said together. */
    public record Past(String title, boolean isOpen, List<MarkCard> cards, JointPart.@Nullable Said said) {}

    static HistoryPage of(Ladder ladder, Texts t) {
        return new HistoryPage(
                new RoomHead(ladder.room(), t.get("ladders.history.title"), t.get("ladders.history.lead")),
                Paths.ladder(ladder.room().place()),
                picture(ladder).orElse(null),
                over(ladder).stream().map(round -> past(ladder, round, t)).toList());
    }

    private static Past past(Ladder ladder, Round round, Texts t) {
        return new Past(
                t.date(round.askedAt()),
                round.repliedBy(ladder.self()),
                MarkCard.in(ladder, round, t),
                round.repliedBy(ladder.self()) ? JointPart.Said.of(round.joint(), t) : null);
    }

    private static List<Round> over(Ladder ladder) {
        return ladder.rounds().stream()
                .filter(round -> round.isShown(ladder.today()))
                .toList();
    }

    private static Optional<StairsHistory> picture(Ladder ladder) {
        var open = over(ladder).reversed().stream()
                .filter(round -> round.repliedBy(ladder.self()))
                .toList();
        var tracks = new ArrayList<StairsHistory.Track>();
        for (var party : ladder.room().parties()) {
            var points = points(ladder, open, party);
            if (!points.isEmpty()) {
                tracks.add(new StairsHistory.Track(party.side(), party.name(), points));
            }
        }
        return tracks.isEmpty() ? Optional.empty() : Optional.of(new StairsHistory(List.copyOf(tracks)));
    }

    private static List<StairsHistory.Point> points(Ladder ladder, List<Round> rounds, Party party) {
        return rounds.stream()
                .flatMap(round -> ladder.given(round, party.organisation()).stream()
                        .map(given -> new StairsHistory.Point(
                                day(round), given.mark().now().number())))
                .toList();
    }

    private static LocalDate day(Round round) {
        return LocalDate.ofInstant(round.askedAt(), Texts.ZONE);
    }
}
