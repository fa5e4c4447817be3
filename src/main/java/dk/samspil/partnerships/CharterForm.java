package dk.samspil.partnerships;

import dk.samspil.agreements.EditionId;
import dk.samspil.web.Line;
import dk.samspil.web.Prose;
import dk.samspil.web.Typed;

/** How they decide and how they stop, as it is typed. */
public record CharterForm(
        int version,
        @Line String rule,
        @Prose(max = 1000) String ruleWords,
        @Prose String exitWords) {

    public CharterForm {
        rule = Typed.text(rule);
        ruleWords = Typed.text(ruleWords).strip();
        exitWords = Typed.text(exitWords).strip();
    }

    static CharterForm of(Charter charter) {
        return new CharterForm(
                charter.version(),
                charter.rule() == null ? "" : charter.rule().name(),
                charter.ruleWords(),
                charter.exitWords());
    }

    Charter charter(EditionId edition) {
        return new Charter(edition, Typed.one(DecisionRule.class, rule).orElse(null), ruleWords, exitWords, version);
    }

    CharterForm seen(int newVersion) {
        return new CharterForm(newVersion, rule, ruleWords, exitWords);
    }
}
