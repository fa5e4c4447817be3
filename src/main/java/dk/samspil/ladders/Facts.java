package dk.samspil.ladders;

import dk.samspil.web.Fact;
import dk.samspil.web.Texts;
import java.util.ArrayList;
import java.util.List;

/** What a mark says, one thing after the other: on a card, and in the receipt for a phone call. */
final class Facts {

    private Facts() {}

    static List<Fact> of(Mark mark, Texts t) {
        var facts = new ArrayList<Fact>();
        facts.add(step("ladders.fact.now", mark.now(), mark.whyNow(), t));
        if (mark.evidenceKind() != null || !mark.evidence().isEmpty()) {
            facts.add(new Fact(t.get("ladders.fact.evidence"), evidence(mark, t)));
        }
        facts.add(step("ladders.fact.wanted", mark.wanted(), mark.whyWanted(), t));
        mark.signs().forEach((characteristic, sign) -> facts.add(new Fact(t.of(characteristic), sign(sign, t))));
        return List.copyOf(facts);
    }

    static String line(Fact fact) {
        return fact.text().isEmpty() ? fact.term() : fact.term() + ": " + fact.text();
    }

    static String evidence(Mark mark, Texts t) {
        return joined(mark.evidenceKind() == null ? "" : t.of(mark.evidenceKind()), mark.evidence());
    }

    static String sign(Sign sign, Texts t) {
        return joined(sign.held() == null ? "" : t.of(sign.held()), sign.words());
    }

    private static Fact step(String key, Step step, String why, Texts t) {
        return new Fact(
                t.get(key, step.number(), step.title(t)), why.isEmpty() ? "" : t.get("ladders.fact.quoted", why));
    }

    private static String joined(String first, String second) {
        return first.isEmpty() || second.isEmpty() ? first + second : first + ". " + second;
    }
}
