package dk.samspil.ladders;

import dk.samspil.access.Side;
import dk.samspil.collaborations.Channel;
import dk.samspil.collaborations.Party;
import dk.samspil.rounds.Asked;
import dk.samspil.rounds.Round;
import dk.samspil.web.Fact;
import dk.samspil.web.Texts;
import java.util.List;

/** What one party wrote, and who wrote it when. */
public record MarkCard(Side side, String name, String by, List<Fact> facts) {

    static List<MarkCard> in(Ladder ladder, Round round, Texts t) {
        return ladder.room().parties().stream()
                .flatMap(party ->
                        ladder.given(round, party.organisation()).stream().map(given -> of(round, party, given, t)))
                .toList();
    }

    static MarkCard of(Round round, Party party, GivenMark given, Texts t) {
        return new MarkCard(party.side(), party.name(), by(round, given, t), Facts.of(given.mark(), t));
    }

    private static String by(Round round, GivenMark given, Texts t) {
        var day = t.dayAndMonth(given.at());
        return round.asked(given.organisation())
                .filter(asked -> asked.channel() == Channel.PHONE)
                .map(Asked::enteredBy)
                .map(pen -> t.get("ladders.card.phone", given.by(), day, pen))
                .orElseGet(() -> t.get("ladders.card.by", given.by(), day));
    }
}
